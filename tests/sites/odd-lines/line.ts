/** What a chat shows among its messages and nobody said as words, put into a saved page that is read well without it. */
export interface OddLine {
  readonly site: string;
  readonly page: string;
  /** What it stands before: the user's first message. */
  readonly before: string;
  readonly what: string;
  readonly html: string;
  /** The contact's own words in it; without, it changes nothing. */
  readonly says?: string;
}

type Line = readonly [what: string, html: string, says?: string];

/** The odd lines of one page of a site. */
export function linesIn(
  site: string,
  page: string,
  before: string,
  lines: readonly Line[],
): OddLine[] {
  return lines.map(([what, html, says]) => ({
    site,
    page,
    before,
    what,
    html,
    ...(says === undefined ? {} : { says }),
  }));
}
