import type { Dice } from './dice.ts';
import {
  fullName,
  inventFirm,
  inventPerson,
  latinOf,
  nameOf,
  type Person,
  type Sighting,
  sight,
} from './person.ts';

/** Changes how one of two sightings of the same person was written; some change nothing where they do not fit. */
type Distortion = (dice: Dice, person: Person, seen: Sighting) => Sighting;

/** What makes one person two contacts, by what happened. */
export const DISTORTIONS: Readonly<Record<string, Distortion>> = {
  'nothing changed': (_, __, seen) => seen,
  'a typo in the name': (dice, _, seen) => ({ ...seen, name: mistyped(dice, seen.name) }),
  'a short name': (dice, { given, family, culture }, seen) => {
    const short = given.short === undefined ? given.name : dice.one(given.short);
    return { ...seen, name: nameOf(short, family.name, culture) };
  },
  'another writing': (dice, { given, family, culture }, seen) => {
    const [first, last] = [given, family].map(({ name, also }) =>
      also === undefined ? name : dice.one(also),
    );
    return { ...seen, name: nameOf(first ?? '', last ?? '', culture) };
  },
  'accents left out': (_, __, seen) => ({
    ...seen,
    name: seen.name.normalize('NFD').replace(/\p{M}/gu, ''),
  }),
  'an initial for the first name': (_, person, seen) => {
    const { given, family, culture } = person;
    if (culture.familyFirst === true) return seen;
    return { ...seen, name: `${given.name.slice(0, 1)}. ${family.name}` };
  },
  'first and last name swapped': (dice, { given, family, culture }, seen) => {
    const [first, last] =
      culture.familyFirst === true
        ? [capital(latinOf(given)), capital(latinOf(family))]
        : [given.name, family.name];
    const swapped =
      culture.familyFirst === true
        ? `${first} ${last}`
        : `${last}${dice.often(0.5) ? ',' : ''} ${first}`;
    return { ...seen, name: swapped };
  },
  'a married name': (dice, { given, family, culture }, seen) => {
    const other = dice.one(culture.family).name;
    const name = dice.often(0.4) ? `${family.name}-${other}` : other;
    return { ...seen, name: nameOf(given.name, name, culture) };
  },
  'a middle name': (dice, { given, family, culture }, seen) => {
    if (culture.familyFirst === true) return seen;
    const middle = dice.one(culture.given).name;
    return {
      ...seen,
      name: `${given.name} ${dice.often(0.5) ? middle : `${middle.slice(0, 1)}.`} ${family.name}`,
    };
  },
  'another company': (dice, person, seen) => {
    const firm = inventFirm(dice, person.culture.dial);
    const { workMail } = inventPerson(dice, { ...person, firm, workMail: undefined });
    const kept = seen.points.filter((one) => one !== `email:${person.workMail}`);
    return { ...seen, company: firm.name, points: [...kept, `email:${workMail}`] };
  },
  'in capitals, with a title': (dice, person, seen) => ({
    ...seen,
    name: dice.often(0.5)
      ? fullName(person).toUpperCase()
      : `${dice.one(['Dr.', 'Mr', 'Ms', 'Prof.'])} ${fullName(person)}`,
  }),
  'an address mistyped': (dice, person, seen) => ({
    ...seen,
    points: seen.points.map((one) =>
      one === `email:${person.workMail}` || one === `email:${person.privateMail}`
        ? `email:${mistyped(dice, one.slice('email:'.length, one.indexOf('@')))}${one.slice(one.indexOf('@'))}`
        : one,
    ),
  }),
  'the number without its country': (_, { culture, mobile }, seen) => ({
    ...seen,
    points: seen.points.map((one) =>
      one === `phone:${mobile}` ? `phone:0${mobile.slice(1 + culture.dial.length)}` : one,
    ),
  }),
};

/** One person written down twice; what happened in between is named. */
export function sameTwice(dice: Dice): { what: string; pair: [Sighting, Sighting] } {
  const person = inventPerson(dice);
  const what = dice.one(Object.keys(DISTORTIONS));
  const distort = DISTORTIONS[what];
  if (distort === undefined) throw new Error(`nobody knows “${what}”`);
  return { what, pair: [sight(dice, person), distort(dice, person, sight(dice, person))] };
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** One slip of the fingers: a letter left out, doubled, swapped with the next, or another in its place. */
export function mistyped(dice: Dice, text: string): string {
  const letters = Array.from(text);
  const places = letters.flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
  const at = dice.one(places);
  const [letter = '', next = ''] = [letters[at], letters[at + 1]];
  const slips = [
    () => letters.splice(at, 1),
    () => letters.splice(at, 0, letter),
    () => letters.splice(at, 2, next, letter),
    () =>
      letters.splice(
        at,
        1,
        /\p{Script=Latin}/u.test(letter) ? String.fromCharCode(97 + dice.below(26)) : letter,
      ),
  ];
  dice.one(slips)();
  return letters.join('');
}
