import { momentsOfDeal } from './deal.ts';
import type { RecordKind } from './kinds.ts';

type Fields = Readonly<Record<string, unknown>>;
type Following = (set: Fields, before: Fields | undefined, now: number) => Fields;

const FOLLOWING: { readonly [K in RecordKind]?: Following } = { deal: momentsOfDeal };

/**
 * The fields that follow from what is written of a record at an instant, without anybody typing them; `before` is the
 * record as it is, where it is there.
 */
export function following(
  kind: RecordKind,
  set: Fields,
  before: Fields | undefined,
  now: number,
): Fields {
  return FOLLOWING[kind]?.(set, before, now) ?? {};
}
