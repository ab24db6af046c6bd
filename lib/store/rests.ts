import { ownPointOf } from '../domain/key-of.ts';
import type { Change } from '../domain/ledger/change.ts';
import { isKnownKind, isListKind, KNOWN_KINDS } from '../domain/records/kinds.ts';
import { type AnyRecord, isLive, type Outlook } from './outlook.ts';

/**
 * Whether something newer than a change rests on its record, so that the record can't go: an entry, or what is known,
 * on the address or the contact it is kept under, an address on its contact, a contact on its company, an entry on what
 * was said in it. `givenBack` are points that return to whoever held them before, with all that was said over them.
 */
export async function isRestedOn(
  outlook: Outlook,
  { kind, record, id: stamp }: Change,
  givenBack: ReadonlySet<string>,
): Promise<boolean> {
  // what names a pipeline or a campaign that is gone says so
  if (isKnownKind(kind) || isListKind(kind)) return false;
  switch (kind) {
    case 'holding': {
      const holding = await outlook.get('holding', record);
      const point = holding?.['point'];
      if (holding === undefined || holding['join'] === true) return false;
      if (typeof point !== 'string' || givenBack.has(point)) return false;
      const entries = await outlook.interactionsUnder(point);
      const known = await knownUnder(outlook, point);
      const said = [
        ...entries.filter((one) => isWithin(one['at'], holding)),
        ...known.filter((one) => isWithin(one['written'], holding)),
      ];
      return said.some((one) => isNewer(one, 'point', stamp));
    }
    case 'point':
      return (await outlook.where('holding', 'point', [record])).some((one) =>
        isNewer(one, 'point', stamp),
      );
    case 'contact': {
      const own = ownPointOf(record);
      const [held, joined, entries, known] = await Promise.all([
        outlook.where('holding', 'contact', [record]),
        outlook.where('holding', 'point', [own]),
        outlook.interactionsUnder(own),
        knownUnder(outlook, own),
      ]);
      const resting = [
        ...held.filter((one) => isNewer(one, 'contact', stamp)),
        ...[...joined, ...entries, ...known].filter((one) => isNewer(one, 'point', stamp)),
      ];
      return resting.length > 0;
    }
    case 'company': {
      const [contacts, held] = await Promise.all([
        outlook.where('contact', 'company', [record]),
        outlook.where('holding', 'company', [record]),
      ]);
      return [...contacts, ...held].some((one) => isNewer(one, 'company', stamp));
    }
    case 'message':
      return (await outlook.where('interaction', 'messages', [record])).length > 0;
    case 'interaction':
    case 'dismissal':
      return false;
  }
}

async function knownUnder(outlook: Outlook, point: string): Promise<AnyRecord[]> {
  const lists = KNOWN_KINDS.map((kind) => outlook.where(kind, 'point', [point]));
  return (await Promise.all(lists)).flat();
}

/** Those of the messages that no other interaction holds. */
export async function freeMessages(
  outlook: Outlook,
  interaction: string,
  messages: readonly string[],
): Promise<string[]> {
  const others = await outlook.where('interaction', 'messages', messages);
  const taken = new Set(
    others.filter((one) => one.id !== interaction && isLive(one)).flatMap(messagesOf),
  );
  return messages.filter((one) => !taken.has(one));
}

/** The ids of the messages that an interaction holds. */
export function messagesOf(interaction: AnyRecord): string[] {
  return idsIn(interaction['messages']);
}

/** The texts in a list of unknown content. */
export function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function isWithin(moment: unknown, holding: AnyRecord): boolean {
  const at = Number(moment);
  return Number(holding['from'] ?? -Infinity) <= at && at < Number(holding['until'] ?? Infinity);
}

/** Whether a record points where it does, or is there at all, since a write that is later than a stamp. */
function isNewer(record: AnyRecord, field: string, stamp: string): boolean {
  const stamps = new Map<string, unknown>(Object.entries(record['stamps'] ?? {}));
  return [stamps.get(field), stamps.get('deleted')].some(
    (one) => typeof one === 'string' && one > stamp,
  );
}
