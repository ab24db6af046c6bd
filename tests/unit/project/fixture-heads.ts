/** How a fixture begins: how sure its structure is, the day it was written, and the source of its structure. */
const HEAD = /^<!-- (verified|from source|from report), written \d{4}-\d\d-\d\d: \S.{14,} -->$/;
/** From the least sure on. */
const WORDS = ['from report', 'from source', 'verified'];
const WORD = new RegExp(WORDS.join('|'), 'g');

/** The row of the README for pages of no known site. */
export const ANY_PAGE = 'any other page';

/** A saved page, by the name of its file. */
export interface SavedPage {
  readonly file: string;
  readonly html: string;
}

/** What is wrong with the heads of a site's pages beside its rows of the README, as sentences that say what to do. */
export function headFaults(pages: readonly SavedPage[], rows: readonly string[]): string[] {
  const words = pages.map(({ html }) => HEAD.exec(html.split('\n', 1)[0] ?? '')?.[1]);
  const unsaid = pages.filter((_, at) => words[at] === undefined).map(({ file }) => file);
  const said = rows.map((row) => row.split('|').at(3)?.match(WORD) ?? []);
  const surest = Math.max(...said.flat().map((word) => WORDS.indexOf(word)));
  const tooSure = pages.filter((_, at) => WORDS.indexOf(words[at] ?? '') > surest);
  // the pages that bear what is said of any page are nobody's here: tests read them where they lie
  const borne = said.filter((_, at) => !rows[at]?.startsWith(`| ${ANY_PAGE}`));
  const unborne = borne.flatMap(([first]) => (words.includes(first) ? [] : [first ?? 'no word']));
  return [
    ...(unsaid.length > 0
      ? [`begin ${unsaid.join(', ')} with “<!-- from report, written <day>: <source> -->”`]
      : []),
    ...(tooSure.length > 0
      ? [`say no more in ${tooSure.map(({ file }) => file).join(', ')} than the README does`]
      : []),
    ...unborne.map((word) => `save a page that is ${word}, or say less in the README`),
  ];
}

/** The rows of the table of sites that are about a site. */
export function rowsOf(name: string, readme: string): string[] {
  return readme
    .split('\n')
    .filter((line) => line.startsWith(`| ${name}`) && !/^\w/.test(line.slice(2 + name.length)));
}
