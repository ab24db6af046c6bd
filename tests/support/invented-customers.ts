import type { PurchaseHistory } from '../../lib/domain/rules/clv/purchase-history.ts';
import { chancesFrom } from '../../lib/domain/rules/numerics/random.ts';

/**
 * Customers who buy once in `gap` weeks, some four times as often and some four times as seldom, and leave after a
 * purchase with a chance of `leaving` in the mean: most of them hardly ever, some soon. They pay from 10 to 80 a day.
 */
export function inventedCustomers(n: number, gap: number, leaving: number): PurchaseHistory[] {
  const chance = chancesFrom(7);
  return Array.from({ length: n }, (_, index) => {
    const observed = 27 + (index % 84) / 7;
    const ownGap = gap * 4 ** (2 * chance() - 1);
    const ownLeaving = chance() ** (1 / leaving - 1);
    let [repeats, last] = [0, 0];
    for (let stays = true; stays; stays = chance() > ownLeaving) {
      const next = last - ownGap * Math.log(chance());
      if (next > observed) break;
      last = next;
      repeats += 1;
    }
    return { repeats, last, observed, meanSpend: repeats === 0 ? 0 : 1000 * 8 ** chance() };
  });
}
