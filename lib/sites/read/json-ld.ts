import { all, property } from './node.ts';
import { isThing, type Thing, things } from './thing.ts';

const MOST_SCRIPTS = 20;
const MOST_TEXT = 300_000;

/** The texts of the JSON-LD scripts of a document, without those that are very long. */
export function jsonLdTexts(document: Document): string[] {
  return all(document, 'script[type="application/ld+json" i]', MOST_SCRIPTS)
    .map((script) => property(script, 'textContent') ?? '')
    .filter((text) => text.length <= MOST_TEXT);
}

/** The things at the top of the JSON-LD scripts of a document and of their graphs; broken scripts are passed over. */
export function jsonLdOf(document: Document): Thing[] {
  return jsonLdTexts(document).flatMap(thingsIn);
}

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
