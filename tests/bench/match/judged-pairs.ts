import { samePerson } from '../../../lib/domain/rules/same-person/same-person.ts';
import { type Share, shareOf } from '../shares.ts';
import { Dice } from './dice.ts';
import { twoPeople } from './other-people.ts';
import { identityOf } from './person.ts';
import { sameTwice } from './same-people.ts';

/** What the rule said of invented pairs of one sort. */
export interface Judged {
  readonly pairs: string;
  readonly n: number;
  readonly certain: number;
  readonly suggested: number;
  readonly different: number;
}

/** What the rule said of all invented pairs, by sort, and how right that was. */
export interface Verdicts {
  readonly shares: readonly Share[];
  readonly sorts: readonly Judged[];
  /** Milliseconds that each pair took. */
  readonly times: readonly number[];
}

type Said = ReturnType<typeof samePerson>['kind'];

/** Half of the pairs are one person each, in the mean; what either has in common is drawn too. */
export function judgePairs(count: number, seed: number): Verdicts {
  const dice = new Dice(seed);
  const times: number[] = [];
  const sorts = new Map<string, { same: boolean; said: Said[] }>();
  for (let left = count; left > 0; left -= 1) {
    const same = dice.often(0.5);
    const { what, pair, shared = [] } = same ? { shared: [], ...sameTwice(dice) } : twoPeople(dice);
    const [one, other] = pair.map((seen) => identityOf(seen, shared));
    if (one === undefined || other === undefined) throw new Error('there is no pair');
    const began = performance.now();
    const { kind } = samePerson(one, other);
    times.push(performance.now() - began);
    const name = `${same ? 'one person' : 'two people'}: ${what}`;
    const sort = sorts.get(name) ?? { same, said: [] };
    sort.said.push(kind);
    sorts.set(name, sort);
  }
  return { shares: sharesOf([...sorts.values()]), sorts: rowsOf(sorts), times };
}

function sharesOf(sorts: readonly { same: boolean; said: readonly Said[] }[]): Share[] {
  const count = (same: boolean, ...kinds: readonly Said[]) =>
    sorts
      .filter((sort) => sort.same === same)
      .flatMap((sort) => sort.said)
      .filter((said) => kinds.includes(said)).length;
  const certain = count(true, 'certain');
  const suggested = count(true, 'suggested');
  const all = count(true, 'certain', 'suggested', 'different');
  return [
    shareOf('certain and one person', certain, certain + count(false, 'certain'), 100),
    shareOf('suggested and one person', suggested, suggested + count(false, 'suggested'), 95),
    shareOf('one person and found', certain + suggested, all, 80),
    shareOf('one person and certain', certain, all),
  ];
}

function rowsOf(sorts: ReadonlyMap<string, { said: readonly Said[] }>): Judged[] {
  return [...sorts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([pairs, { said }]) => {
      const count = (kind: Said) => said.filter((one) => one === kind).length;
      const [certain, suggested] = [count('certain'), count('suggested')];
      return { pairs, n: said.length, certain, suggested, different: count('different') };
    });
}
