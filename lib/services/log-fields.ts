import type { Interaction } from '../domain/records/interaction.ts';
import type { LogFields } from './views.ts';

/** The editable fields of an interaction, empty text for what it does not have. */
export function fieldsOf(interaction: Interaction): LogFields {
  const { channel, direction, at, summary, subject = '', outcome = '', topic = '' } = interaction;
  return { channel, direction, at, summary, subject, outcome, topic };
}

/** The record fields for these values: emptied text clears its field, `summary` may be empty. */
export function recordFields(fields: Partial<LogFields>): Partial<Interaction> {
  const entries = Object.entries(fields).map(([name, value]) => {
    const text = typeof value === 'string' ? value.trim() : value;
    return [name, text === '' && name !== 'summary' ? undefined : text];
  });
  return Object.fromEntries(entries) as Partial<Interaction>;
}

/** The moments of an interaction that is moved in time: one moment stays one, a stretch ends where it is told. */
export function movedTo(
  { began, at: ended }: Pick<Interaction, 'began' | 'at'>,
  at: number,
): Pick<Interaction, 'began' | 'at'> {
  return { at, began: began === ended ? at : Math.min(began, at) };
}

const NAMES = ['channel', 'direction', 'at', 'subject', 'summary', 'outcome', 'topic'] as const;

/** The fields that differ from what they were. */
export function editedFields(now: LogFields, before: LogFields): Partial<LogFields> {
  const edited = NAMES.filter((name) => now[name] !== before[name]);
  return Object.fromEntries(edited.map((name) => [name, now[name]])) as Partial<LogFields>;
}

/** The IANA time zone of this device. */
export function zoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
