import { attribute } from './node.ts';

// Sanitisers prefix the class names of mail programs (`v1gmail_quote`).
const QUOTING_CLASS = /gmail_quote|gmail_attr|moz-cite|yahoo_quoted/;
const QUOTING_ID = /divRplyFwdMsg|OLK_SRC_BODY/;

/** Whether mail programs put earlier mail into this element, whose upper-case name is given. */
export function isQuoting(element: Element, tag: string): boolean {
  return (
    tag === 'BLOCKQUOTE' ||
    QUOTING_CLASS.test(stated(element, 'className', 'class')) ||
    QUOTING_ID.test(stated(element, 'id', 'id'))
  );
}

/** As the property tells, which is many times quicker; as the attribute does, where a page put an element in its place. */
function stated(element: Element, name: 'className' | 'id', attributeName: string): string {
  const value: unknown = element[name];
  return typeof value === 'string' ? value : attribute(element, attributeName);
}

const WROTE =
  /(?:wrote|schrieb|écrit|escribió|escreveu|scritto|schreef|skrev|kirjoitti|napisała?|написала?)(?: [^:]{1,80})?:$/iu;
const OPENS = /^(?:on|am|le|el|em|il|op|den|w? ?dniu|в) /iu;
const ORIGINAL = /^-{2,} ?(?:original|forwarded|ursprüngliche|message|mensa|messag)/iu;
const FROM = /^\*?(?:from|von|de|da|van|fra|från|od|от)\*? ?:/iu;
const LABEL = /^\*?\p{L}{1,12}\*? ?:/u;

/** The lines that are the writer's own: without quoted lines, the line that introduces them, and copied headers. */
export function withoutQuotes(text: string): string {
  const kept: string[] = [];
  const lines = text.split('\n');
  for (const [at, one] of lines.entries()) {
    if (ORIGINAL.test(one) || (FROM.test(one) && LABEL.test(lines[at + 1] ?? ''))) break;
    const last = kept.at(-1) ?? '';
    // The introduction names a time or an address, perhaps on the line before.
    const introduces = WROTE.test(one.slice(-150)) && /\d|@/.test(last + one);
    if (introduces && !OPENS.test(one) && OPENS.test(last)) kept.pop();
    if (!introduces && !one.startsWith('>')) kept.push(one);
  }
  return kept.join('\n').trim();
}
