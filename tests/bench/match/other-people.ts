import type { Dice } from './dice.ts';
import { inventPerson, type Like, type Person, type Sighting, sight } from './person.ts';

/** Two people who are not one, by what they have in common; `shared` are points that are marked as used by several. */
type Invention = (dice: Dice) => { pair: [Sighting, Sighting]; shared?: string[] };

/** Adds a point to what was written down of somebody. */
const withPoint = (seen: Sighting, point: string): Sighting => ({
  ...seen,
  points: [...seen.points, point],
});

function bothSeen(dice: Dice, one: Person, other: Person): [Sighting, Sighting] {
  // no company gives one mailbox to two people
  const [local = '', domain = ''] = other.workMail.split('@');
  const free =
    other.workMail === one.workMail ? `${local}${dice.below(8) + 2}@${domain}` : other.workMail;
  return [sight(dice, one), sight(dice, { ...other, workMail: free })];
}

function colleagueOf(dice: Dice, { culture, firm }: Person, like: Like = {}): Person {
  return inventPerson(dice, { culture, firm, ...like });
}

/** Another first name of the same culture. */
function otherGiven(dice: Dice, { culture, given }: Person) {
  return dice.one(culture.given.filter((one) => one !== given));
}

/** What different people have in common. */
export const INVENTIONS: Readonly<Record<string, Invention>> = {
  strangers: (dice) => ({ pair: bothSeen(dice, inventPerson(dice), inventPerson(dice)) }),
  'the same name elsewhere': (dice) => {
    const one = inventPerson(dice);
    const { culture, given, family } = one;
    return { pair: bothSeen(dice, one, inventPerson(dice, { culture, given, family })) };
  },
  'the same name at one company': (dice) => {
    const one = inventPerson(dice);
    const { given, family } = one;
    const other = colleagueOf(dice, one, { given, family });
    const [local = '', domain = ''] = other.workMail.split('@');
    const workMail = `${local}${dice.below(8) + 2}@${domain}`;
    return { pair: bothSeen(dice, one, { ...other, workMail }) };
  },
  'colleagues at a switchboard': (dice) => {
    const one = inventPerson(dice);
    const other = colleagueOf(dice, one, { given: otherGiven(dice, one) });
    const point = `phone:${one.firm.switchboard}`;
    const pair = bothSeen(dice, one, other).map((seen) => withPoint(seen, point));
    return {
      pair: [pair[0] ?? sight(dice, one), pair[1] ?? sight(dice, other)],
      ...(dice.often(0.5) ? { shared: [point] } : {}),
    };
  },
  'colleagues of one first name at a switchboard': (dice) => {
    const one = inventPerson(dice);
    const family = dice.one(one.culture.family.filter((name) => name !== one.family));
    const other = colleagueOf(dice, one, { given: one.given, family });
    const point = `phone:${one.firm.switchboard}`;
    const [a, b] = bothSeen(dice, one, other);
    return {
      pair: [withPoint(a, point), withPoint(b, point)],
      ...(dice.often(0.5) ? { shared: [point] } : {}),
    };
  },
  'colleagues at info@': (dice) => {
    const one = inventPerson(dice);
    const other = colleagueOf(dice, one, { given: otherGiven(dice, one) });
    const point = `email:${dice.one(['info', 'sales', 'office', 'kontakt', 'einkauf'])}@${one.firm.domain}`;
    const [a, b] = bothSeen(dice, one, other);
    return {
      pair: [withPoint(a, point), withPoint(b, point)],
      ...(dice.often(0.5) ? { shared: [point] } : {}),
    };
  },
  'father and son': (dice) => {
    const father = inventPerson(dice);
    const { culture, family, firm, mobile } = father;
    const sameName = dice.often(0.4);
    const given = sameName ? father.given : otherGiven(dice, father);
    const son = inventPerson(dice, {
      culture,
      family,
      given,
      ...(dice.often(0.5) ? { firm } : {}),
      ...(dice.often(0.5) ? { mobile } : {}),
    });
    const [a, b] = bothSeen(dice, father, son);
    return {
      pair: [a, sameName ? { ...b, name: `${b.name} ${dice.one(['Jr.', 'jun.', 'II'])}` } : b],
    };
  },
  'siblings in one business': (dice) => {
    const one = inventPerson(dice);
    const { family, mobile } = one;
    const given = otherGiven(dice, one);
    const other = colleagueOf(dice, one, { family, given, ...(dice.often(0.4) ? { mobile } : {}) });
    return { pair: bothSeen(dice, one, other) };
  },
  'a couple with one mailbox': (dice) => {
    const one = inventPerson(dice);
    const { culture, family, privateMail } = one;
    const other = inventPerson(dice, {
      culture,
      family,
      given: otherGiven(dice, one),
      privateMail,
    });
    const [a, b] = bothSeen(dice, one, other);
    const point = `email:${privateMail}`;
    return { pair: [withPoint(a, point), withPoint(b, point)] };
  },
  'an assistant at the mailbox': (dice) => {
    const one = inventPerson(dice);
    const other = colleagueOf(dice, one, { given: otherGiven(dice, one), title: 'Assistant' });
    const point = `email:${one.workMail}`;
    const [a, b] = bothSeen(dice, one, other);
    return { pair: [withPoint(a, point), withPoint(b, point)] };
  },
  'a number that changed hands': (dice) => {
    const one = inventPerson(dice);
    const other = inventPerson(dice, { culture: one.culture, mobile: one.mobile });
    const [a, b] = bothSeen(dice, one, other);
    const point = `phone:${one.mobile}`;
    return { pair: [withPoint(a, point), withPoint(b, point)] };
  },
  'names a letter apart at one company': (dice) => {
    const one = inventPerson(dice);
    const [a, b] = dice.one(NEAR_NAMES);
    const [first, second] = dice.often(0.5) ? [a, b] : [b, a];
    const other = colleagueOf(dice, one, { family: one.family });
    const [x, y] = bothSeen(
      dice,
      inventPerson(dice, { ...one, given: { name: first }, workMail: undefined }),
      { ...other, given: { name: second } },
    );
    return { pair: [x, y] };
  },
  'one initial, one surname': (dice) => {
    const one = inventPerson(dice);
    const { culture, given, family } = one;
    const others = culture.given.filter(
      ({ name }) => name !== given.name && name.slice(0, 1) === given.name.slice(0, 1),
    );
    const other = colleagueOf(dice, one, { family, given: others[0] ?? otherGiven(dice, one) });
    const [a, b] = bothSeen(dice, one, other);
    const initial = `${given.name.slice(0, 1)}. ${family.name}`;
    return {
      pair: [dice.often(0.3) && culture.familyFirst !== true ? { ...a, name: initial } : a, b],
    };
  },
  'one company': (dice) => {
    const one = inventPerson(dice);
    return { pair: bothSeen(dice, one, colleagueOf(dice, one, { given: otherGiven(dice, one) })) };
  },
};

/** First names of different people, one letter apart. */
const NEAR_NAMES: readonly (readonly [string, string])[] = [
  ['Maria', 'Mario'],
  ['Jan', 'Jana'],
  ['Daniel', 'Daniela'],
  ['Carlo', 'Carla'],
  ['Martin', 'Martina'],
  ['Marta', 'Maria'],
  ['Michael', 'Michaela'],
  ['Anna', 'Hanna'],
  ['Luca', 'Lucas'],
  ['Simon', 'Simone'],
  ['Petr', 'Petra'],
  ['Elena', 'Helena'],
];

/** Two different people; what they have in common is named. */
export function twoPeople(dice: Dice): {
  what: string;
  pair: [Sighting, Sighting];
  shared: string[];
} {
  const what = dice.one(Object.keys(INVENTIONS));
  const invent = INVENTIONS[what];
  if (invent === undefined) throw new Error(`nobody knows “${what}”`);
  const { pair, shared = [] } = invent(dice);
  return { what, pair, shared };
}
