import { foldedName } from '../../names.ts';
import type { Automation, Cause } from '../../records/automation.ts';
import type { RecordKind } from '../../records/kinds.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Something that happened to a record and may set automations off. */
export interface Occasion {
  readonly cause: Cause;
  /** Tells it apart from others of the same cause and record: a concern is opened again. */
  readonly turn: number;
  /** The answer to a survey, and what it was before it was corrected. */
  readonly score?: number;
  readonly was?: number;
  /** The tag that was put on, folded. */
  readonly tag?: string;
}

/**
 * What happened to a record by a write: `before` as it was, absent where it is new or was deleted, `after` as it is. A
 * purchase that is paid is also the first, as far as itself tells.
 */
export function occasionsIn(
  kind: RecordKind,
  before: Fields | undefined,
  after: Fields,
): Occasion[] {
  if (after['deleted'] === true) return [];
  const comesTo = (field: string, value: string) =>
    after[field] === value && before?.[field] !== value;
  const simple = (...causes: Cause[]) => causes.map((cause): Occasion => ({ cause, turn: 0 }));
  switch (kind) {
    case 'purchase':
      return comesTo('status', 'paid') ? simple('purchase-paid', 'first-purchase') : [];
    case 'case':
      return concern(before, after);
    case 'survey':
      return answer(before, after);
    case 'deal':
      if (comesTo('outcome', 'won')) return simple('deal-won');
      return comesTo('outcome', 'lost') ? simple('deal-lost') : [];
    case 'lead':
      return comesTo('status', 'qualified') ? simple('lead-qualified') : [];
    case 'contact': {
      const known = tagsIn(before);
      const fresh = [...new Set(tagsIn(after))].filter((one) => !known.includes(one));
      return fresh.map((tag) => ({ cause: 'tag-put-on', turn: 0, tag }));
    }
    default:
      return [];
  }
}

/** Whether an automation acts on an occasion. */
export function actsOn({ when, score, word, off }: Automation, occasion: Occasion): boolean {
  if (off === true || when !== occasion.cause) return false;
  if (word !== undefined && when === 'tag-put-on') return foldedName(word) === occasion.tag;
  if (occasion.score === undefined || score === undefined) return true;
  return occasion.score <= score && !(occasion.was !== undefined && occasion.was <= score);
}

function concern(before: Fields | undefined, after: Fields): Occasion[] {
  const { resolved, reopened } = after;
  const turn = Array.isArray(reopened) ? reopened.length : 0;
  const wasOpen = before !== undefined && before['resolved'] === undefined;
  if (resolved === undefined) return wasOpen ? [] : [{ cause: 'concern-opened', turn }];
  return before === undefined || wasOpen ? [{ cause: 'concern-resolved', turn }] : [];
}

function answer(before: Fields | undefined, after: Fields): Occasion[] {
  const { type, score } = after;
  if ((type !== 'csat' && type !== 'nps') || typeof score !== 'number') return [];
  const was = before?.['type'] === type ? before['score'] : undefined;
  if (was === score) return [];
  return [{ cause: type, turn: 0, score, ...(typeof was === 'number' ? { was } : {}) }];
}

function tagsIn(contact: Fields | undefined): string[] {
  const tags = contact?.['tags'];
  return Array.isArray(tags) ? tags.map(String).map(foldedName) : [];
}
