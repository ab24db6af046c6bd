import { isThing, type Thing, things } from './thing.ts';

/** The things at the top of structured data as JSON and of their graphs; none where it is broken. */
export function thingsIn(json: string): Thing[] {
  return topOf(parsed(json));
}

function topOf(value: unknown): Thing[] {
  if (Array.isArray(value))
    return value.slice(0, 200).flatMap((one: unknown) => (isThing(one) ? topOf(one) : []));
  if (!isThing(value)) return [];
  const graph = things(value, '@graph');
  return graph.length > 0 ? graph : [value];
}

function parsed(text: string): unknown {
  const bare = unwrapped(text);
  // Publishers leave line breaks inside of strings.
  for (const json of [bare, bare.replace(/\s/g, ' ')])
    try {
      const value: unknown = JSON.parse(json);
      return value;
    } catch {}
  return undefined;
}

/** The text from its first bracket to its last: without the CDATA section or the comment that publishers wrap it in. */
function unwrapped(text: string): string {
  const bare = text.replace('<![CDATA[', '').replace(/\]\]>[\s*/]*$/, '');
  return bare.slice(
    bare.search(/[[{]/),
    1 + Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')),
  );
}
