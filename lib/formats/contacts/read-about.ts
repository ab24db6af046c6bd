import type { ReadValue } from './own-columns.ts';

/** What a file says of somebody beside name and addresses, untrusted; empty where it says nothing. */
export interface ReadAbout {
  /** One line each. */
  postal: string[];
  birthday: string;
  /** In words, or as a tag ("fr"). */
  language: string;
  timeZone: string;
  owner: string;
  source: string;
  tags: string[];
  /** In own fields, each once. */
  values: ReadValue[];
}

/** More lines and tags than this are read of nobody. */
const MOST = 100;

/** The field of a contact for it, none where the file says nothing. */
export function withAbout(about: ReadAbout): { about?: ReadAbout } {
  const isNothing = Object.values(about).every((one: ArrayLike<unknown>) => one.length === 0);
  return isNothing ? {} : { about };
}

/** A postal address on one line, from its parts in their order; code and town stand together. */
export function postalLine(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim().replace(/\s*\n\s*/g, ', '))
    .filter((part) => part !== '')
    .join(', ');
}

/** Tags as programs write them in one text; what stands behind a star is a group of the program’s own. */
export function tagsIn(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/ ::: |[;,]/, MOST))
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '' && !/^\*|^myContacts$/.test(tag))
    .slice(0, MOST);
}
