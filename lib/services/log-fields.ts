import { changedFields } from '../domain/changed-fields.ts';
import type { Interaction } from '../domain/records/interaction.ts';
import { typedFields } from './typed-fields.ts';
import type { LogFields, TimelineEntry } from './views.ts';

/** The editable fields of an interaction, empty text for what it does not have. */
export function fieldsOf(interaction: LogFields | Interaction | TimelineEntry): LogFields {
  const { channel, direction, at, summary, subject = '', outcome = '', topic = '' } = interaction;
  return { channel, direction, at, summary, subject, outcome, topic };
}

/** The record fields for these values: emptied text clears its field, `summary` may be empty. */
export function recordFields(fields: Partial<LogFields>): Partial<Interaction> {
  return typedFields(fields, 'summary');
}

/** The moments of an interaction that is moved in time: one moment stays one, a stretch ends where it is told. */
export function movedTo(
  { began, at: ended }: Pick<Interaction, 'began' | 'at'>,
  at: number,
): Pick<Interaction, 'began' | 'at'> {
  return { at, began: began === ended ? at : Math.min(began, at) };
}

/** The fields that differ from what they were. */
export function editedFields(now: LogFields, before: LogFields): Partial<LogFields> {
  return changedFields(fieldsOf(now), fieldsOf(before));
}

/** The IANA time zone of this device. */
export function zoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
