import { interactionRows, ownerOf } from '../store/interaction-rows.ts';
import { inventedPerson } from '../store/invented-people.ts';
import { isJoined } from '../store/rows.ts';
import type { Size } from '../store/seed.ts';

/** Somebody whose mail is opened, and the head of the history that the panel must then show. */
export interface Character {
  readonly n: number;
  readonly name: string;
  readonly address: string;
  /** Subject of their newest interaction. */
  readonly newest: string;
}

const FIRST = 137;
const STEP = 61;

/** So many seeded people, none a neighbour of another, whose newest subjects differ. */
export function castOf(count: number, { contacts, interactions }: Size): Character[] {
  const newest = new Map<number, number>();
  for (let k = interactions - 1; k >= 0; k -= 1) {
    const owner = ownerOf(k, contacts, interactions);
    if (!newest.has(owner)) newest.set(owner, k);
  }
  // a joined contact shows the other's history too
  const numbers = Array.from({ length: 2 * count }, (_, index) => FIRST + index * STEP)
    .filter((n) => !isJoined(n))
    .slice(0, count);
  return numbers.map((n) => {
    const { name, email } = inventedPerson(n);
    const { interaction } = interactionRows(newest.get(n) ?? 0, contacts, interactions);
    return { n, name, address: email, newest: interaction.subject ?? '' };
  });
}
