import { chancesFrom } from '../../../lib/domain/rules/numerics/random.ts';

/** Draws that are the same for the same seed. */
export class Dice {
  readonly #chance: () => number;

  constructor(seed: number) {
    this.#chance = chancesFrom(seed);
  }

  /** Whether something happens that happens so often, from 0 to 1. */
  often(share: number): boolean {
    return this.#chance() < share;
  }

  /** A whole number from 0, below this one. */
  below(limit: number): number {
    return Math.floor(this.#chance() * limit);
  }

  /** One of these; throws where there is none. */
  one<T>(of: readonly T[]): T {
    const [first] = of;
    if (first === undefined) throw new Error('nothing to choose from');
    return of[this.below(of.length)] ?? first;
  }

  /** So many digits, the first no zero. */
  digits(count: number): string {
    return Array.from({ length: count }, (_, at) =>
      String(at === 0 ? 1 + this.below(9) : this.below(10)),
    ).join('');
  }
}
