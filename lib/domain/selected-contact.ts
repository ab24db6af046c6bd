/** What a selected text says of a contact: a name, when it looks like one, and addresses as they are written. */
export interface SelectedContact {
  name: string;
  addresses: string[];
}

const MOST_ADDRESSES = 5;
const MOST_OF_NAME = 80;
const PHONE = /\+?\(?\d[\d\s()./-]{4,26}\d/;
const BORDERS = /[\s<>()[\]{},;"“”«»|]+/u;
const LABEL = /^(?:\p{L}[\p{L}.-]{0,20}:|mailto:|tel\.?)$/iu;

/** Reads a name and addresses out of a text that somebody selected; only ever a proposal, for a form. */
export function contactIn(selected: string): SelectedContact {
  const phone = PHONE.exec(selected)?.[0].trim();
  const rest = phone === undefined ? selected : selected.replace(phone, ' ');
  const words = rest.split(BORDERS).filter((word) => word !== '');
  const addresses = words.filter(isAddress).map(bare);
  const name = words.filter((word) => !isAddress(word) && !LABEL.test(word)).join(' ');
  const isName = /\p{L}/u.test(name) && name.length <= MOST_OF_NAME;
  const all = [...new Set([...addresses, ...(phone === undefined ? [] : [phone])])];
  return { name: isName ? name : '', addresses: all.slice(0, MOST_ADDRESSES) };
}

function isAddress(word: string): boolean {
  const at = word.indexOf('@');
  return /^https?:\/\/./i.test(word) || (at > 0 && at < word.length - 1);
}

function bare(word: string): string {
  return word.replace(/^mailto:/i, '').replace(/[.:]$/, '');
}
