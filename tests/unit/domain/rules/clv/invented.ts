import type { RepeatHistory } from '../../../../../lib/domain/rules/clv/bg-nbd.ts';

/** Chances that look random and are the same in every run (a linear congruential sequence). */
export function chancesFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return (state + 0.5) / 2 ** 32;
  };
}

/** Customers who buy once in `gap` weeks and leave after a purchase with a chance of `leaving`; `gap` differs by four. */
export function inventedCustomers(n: number, gap: number, leaving: number): RepeatHistory[] {
  const chance = chancesFrom(7);
  return Array.from({ length: n }, (_, index) => {
    const observed = 27 + (index % 84) / 7;
    const mine = gap * 4 ** (2 * chance() - 1);
    let [repeats, last] = [0, 0];
    for (let stays = true; stays; stays = chance() > leaving) {
      const next = last - mine * Math.log(chance());
      if (next > observed) break;
      last = next;
      repeats += 1;
    }
    return { repeats, last, observed };
  });
}
