import type { AddressShape, Marked } from '../../../domain/site-recipe.ts';

/** What an address names. */
export interface Named {
  handle?: string;
  id?: string;
}

const OPEN = /^(.*?)\{(handle|id)\}(.*)$/;

/** What an address of this shape names; undefined for an address of another. */
export function namedIn(url: URL, { path, query = {} }: AddressShape): Named | undefined {
  const named: Named = {};
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const isOpenEnded = path.at(-1) === '**';
  const asked = isOpenEnded ? path.slice(0, -1) : path;
  const isAsLong = isOpenEnded ? parts.length >= asked.length : parts.length === asked.length;
  const fits = (part: string, shape: string) => {
    const [, before = '', open, after = ''] = OPEN.exec(shape) ?? [];
    if (open === undefined) return shape === '*' || part === shape;
    const inside = between(part, before, after);
    if (open === 'handle') named.handle = inside;
    else named.id = inside;
    return inside !== '';
  };
  return isAsLong &&
    asked.every((shape, at) => fits(decoded(parts[at] ?? ''), shape)) &&
    Object.entries(query).every(([name, shape]) => fits(url.searchParams.get(name) ?? '', shape))
    ? named
    : undefined;
}

/** A mark with what an address names in place of `{id}` and `{handle}`, without what could make it mark others too. */
export function markedBy(mark: Marked, named: Named): Marked {
  const { value, inside, holding, ...rest } = mark;
  const filled = value?.replace(/\{(id|handle)\}/g, (_open, which: 'id' | 'handle') =>
    (named[which] ?? '').replace(/[^\w.-]/g, ''),
  );
  return {
    ...rest,
    ...(filled === undefined ? {} : { value: filled }),
    ...(inside === undefined ? {} : { inside: markedBy(inside, named) }),
    ...(holding === undefined ? {} : { holding: markedBy(holding, named) }),
  };
}

function between(part: string, before: string, after: string): string {
  const fits = part.startsWith(before) && part.endsWith(after);
  return fits ? part.slice(before.length, part.length - after.length) : '';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
