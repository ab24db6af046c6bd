import type { Stated } from '../../domain/stated.ts';
import { thingsIn } from '../read/json-ld.ts';
import { folded, line } from '../read/name.ts';
import { isOf, isThing, type Thing, texts, things, values } from '../read/thing.ts';

const PERSON = /^Person$/;
const PLACES = ['address', 'homeLocation', 'workLocation', 'location'];
const PARTS = ['addressLocality', 'addressRegion', 'addressCountry'];
const MOST = 200;

/**
 * Where a person is of whom a page states it, by their name: in structured data, else on the one card of that name, as
 * of several one may be a namesake’s; undefined where it does not.
 */
export function placeOf(
  name: string,
  { data, cards }: Pick<Stated, 'data' | 'cards'>,
  onCards: readonly { name: string; place: string }[],
): string | undefined {
  const same = (other: string | undefined) => folded(other ?? '') === folded(name);
  const described = data.flatMap(({ json }) => thingsIn(json)).flatMap(peopleIn);
  const structured = described.filter((one) => same(texts(one, 'name')[0])).map(placeIn);
  const several = cards.filter((one) => same(one.name)).length > 1;
  const carded = onCards
    .filter((one) => !several && same(one.name))
    .map((one) => line(one.place, MOST));
  return [...structured, ...carded].find((place) => place !== '');
}

/** A person at the top, or whom a page of theirs is about. */
function peopleIn(thing: Thing): Thing[] {
  return [thing, ...things(thing, 'mainEntity', 'about')].filter((one) => isOf(one, PERSON));
}

function placeIn(person: Thing): string {
  const places = values(person, ...PLACES).map((one) =>
    isThing(one) ? written(one) : String(one),
  );
  return places.map((one) => line(one, MOST)).find((one) => one !== '') ?? '';
}

/** An address by its parts, or the name or address of a place. */
function written(place: Thing): string {
  const parts = PARTS.flatMap((part) => texts(place, part).slice(0, 1));
  if (parts.length > 0) return parts.join(', ');
  const [inside] = things(place, 'address');
  return inside === undefined
    ? (texts(place, 'address', 'name')[0] ?? '')
    : written({ ...inside, address: undefined });
}
