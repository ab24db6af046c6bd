import { channelsOfPoint } from '../../lib/domain/consent-channels.ts';
import type { PointKind } from '../../lib/domain/detection.ts';
import { keyOf } from '../../lib/domain/key-of.ts';
import type { Consent } from '../../lib/domain/records/consent.ts';
import { optOutsOn } from '../../lib/domain/rules/customer/consent.ts';
import type { PointView, RecognisedPerson } from '../../lib/services/views.ts';
import type { TypedPoint } from './typed-point.ts';

const KIND_NAMES: Record<PointKind, string> = {
  email: 'email',
  phone: 'phone',
  handle: 'handle',
  url: 'web',
  alias: 'name here',
};

/** Where a handle is one, in the words of whoever uses it. */
const HANDLE_NAMES: Readonly<Record<string, string>> = {
  xmpp: 'chat',
  linkedin: 'LinkedIn',
  whatsapp: 'WhatsApp',
  x: 'X',
};

/** How a kind of point is called on a chip. */
export function kindName(point: { kind: PointKind; value: string }): string {
  if (point.kind !== 'handle' && point.kind !== 'alias') return KIND_NAMES[point.kind];
  const site = point.value.split('/')[0] ?? '';
  if (!point.value.includes('/') || site === '') return KIND_NAMES[point.kind];
  return Object.hasOwn(HANDLE_NAMES, site) ? (HANDLE_NAMES[site] ?? site) : site;
}

/** One chip: an address, how sure it is and where it comes from. */
export interface PointChip {
  key: string;
  label: string;
  /** The whole address with its evidence. */
  title: string;
  sure: boolean;
  /** Set where they opted out of a channel on which it reaches them. */
  optedOut?: true;
  /** A guess that the page makes and the contact does not hold: it can be kept. */
  offer?: TypedPoint;
}

/** The chips of a contact: what is held, then what the page offers beside it. */
export function chipsOf(
  held: readonly PointView[],
  onPage: RecognisedPerson | undefined,
  consents: readonly Consent[] = [],
): PointChip[] {
  const keys = new Set(held.map((point) => point.key));
  const chips = held.map((point): PointChip => {
    const shared = point.holding === 'personal' ? '' : ` · ${point.holding}`;
    const from = point.joinedFrom === undefined ? '' : ` · came with ${point.joinedFrom}`;
    const title = `${point.value}${shared}${from}`;
    const chip = { key: point.key, label: kindName(point) + shared, title, sure: true };
    const optedOut = optOutsOn(consents, channelsOfPoint(point.kind, point.value)).length > 0;
    return optedOut ? { ...chip, title: `${title} · opted out`, optedOut } : chip;
  });
  const offered = onPage === undefined ? [] : pageChips(onPage, true);
  return [...chips, ...offered.filter((chip) => !keys.has(chip.key))];
}

/** The chips of somebody whom a page shows. */
export function pageChips(person: RecognisedPerson, canKeep: boolean): PointChip[] {
  const chips = person.detected.points.map((point): PointChip => {
    const sure = point.confidence !== 'guess';
    const value = point.kind === 'alias' ? person.name : point.value;
    return {
      key: keyOf(point.kind, point.value),
      label: labelOf(point, value, { sure, canKeep }),
      title: `${value} · ${point.evidence}`,
      sure,
      ...(canKeep ? { offer: { kind: point.kind, value: point.value } } : {}),
    };
  });
  return [...new Map(chips.map((chip) => [chip.key, chip])).values()];
}

function labelOf(
  point: TypedPoint,
  value: string,
  { sure, canKeep }: { sure: boolean; canKeep: boolean },
): string {
  if (canKeep || !sure) return `${kindName(point)} ${value}`;
  return point.kind === 'email' || point.kind === 'phone' ? value : kindName(point);
}
