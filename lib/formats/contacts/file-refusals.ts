import { failure } from '../../domain/result.ts';
import type { Torn } from './csv-rows.ts';
import { FILE_CAPS } from './read-contact.ts';

/** The failure of a file with more than is taken at once; `what` is what it holds. */
export function tooMany(what: string) {
  return failure(
    'refused',
    `This file holds more than ${FILE_CAPS.rows.toLocaleString('en')} ${what}. Divide it and bring the parts one after the other. Nothing was brought in.`,
  );
}

/** The failure of a file with more bytes than are read. */
export function tooLarge() {
  return failure('refused', 'This file is larger than 50 MB. Nothing was brought in.');
}

/** The failure of a table that stops being one. */
export function tornTable({ line, by }: Torn) {
  const why =
    by === 'length'
      ? `The row in line ${line} goes on without an end`
      : `A quotation mark in line ${line} is never closed`;
  return failure(
    'damaged',
    `${why}, so where the cells end can’t be told. Nothing was brought in.`,
  );
}
