/** A page to read: its markup, and where it was. */
export interface PageToRead {
  readonly name: string;
  readonly group: 'fixture' | 'real page' | 'large page';
  readonly html: string;
  readonly url: string;
  readonly own: readonly string[];
}
