import { line } from './name.ts';

/** Something that structured data describes: schema.org properties by name, from JSON-LD or from microdata. */
export type Thing = Readonly<Record<string, unknown>>;

/** Whether a value of structured data is a thing with properties of its own. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of properties, of each one or many. */
export function values(thing: Thing, ...names: string[]): unknown[] {
  return names.flatMap((name) => [thing[name] ?? []].flat().slice(0, 50));
}

/** The texts of properties; of a nested thing its name or address. */
export function texts(thing: Thing, ...names: string[]): string[] {
  return values(thing, ...names)
    .map((value) =>
      isThing(value)
        ? ['name', '@value', 'url', '@id'].flatMap((inner) => value[inner] ?? []).find(isText)
        : value,
    )
    .filter(isText)
    .map((text) => line(String(text), 400));
}

/** The things of properties. */
export function things(thing: Thing, ...names: string[]): Thing[] {
  return values(thing, ...names).filter(isThing);
}

/** Whether the thing is of a type, by its last word: `Person`, `NewsArticle`, `https://schema.org/Person`. */
export function isOf(thing: Thing, type: RegExp): boolean {
  return texts(thing, '@type').some((one) => type.test(one.replace(/^.*[/#:]/, '')));
}

function isText(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
}
