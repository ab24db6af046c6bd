import { concernOf, hasConcern } from '../store/case-rows.ts';
import { BUSY, interactionRows, ownerOf } from '../store/interaction-rows.ts';
import { inventedPerson } from '../store/invented-people.ts';
import { isJoined } from '../store/rows.ts';
import type { Size } from '../store/seed.ts';

/** Somebody whose mail is opened, and what the panel must then show. */
export interface Character {
  readonly n: number;
  readonly name: string;
  readonly address: string;
  /** What their open concern is about. */
  readonly concern: string;
  /** Subject of their newest interaction. */
  readonly newest: string;
}

const FIRST = 137;
const STEP = 60;

/** So many seeded people, none a neighbour of another, whose newest subjects differ. */
export function castOf(count: number, size: Size): Character[] {
  const all = Array.from({ length: 2 * count }, (_, index) => FIRST + index * STEP);
  return charactersOf(all.filter(canAct).slice(0, count), size);
}

/** One of those with a long history. */
export function longStanding(size: Size): Character {
  const [one] = charactersOf(Array.from({ length: BUSY }, (_, n) => n).filter(canAct), size);
  if (one === undefined) throw new Error('nobody with a long history can act');
  return one;
}

/** A joined contact shows the other's history too. */
function canAct(n: number): boolean {
  return hasConcern(n) && !isJoined(n);
}

function charactersOf(numbers: readonly number[], { contacts, interactions }: Size): Character[] {
  const newest = new Map<number, number>();
  for (let k = interactions - 1; k >= 0; k -= 1) {
    const owner = ownerOf(k, contacts, interactions);
    if (!newest.has(owner)) newest.set(owner, k);
  }
  return numbers.map((n) => {
    const { name, email } = inventedPerson(n);
    const { interaction } = interactionRows(newest.get(n) ?? 0, contacts, interactions);
    const { subject = '' } = interaction;
    return { n, name, address: email, concern: concernOf(n), newest: subject };
  });
}
