import { failure } from '../../domain/result.ts';
import { FILE_CAPS } from './read-contact.ts';

/** The failure of a file with more people than are taken at once. */
export function tooMany() {
  return failure(
    'refused',
    `This file holds more than ${FILE_CAPS.rows.toLocaleString('en')} contacts. Divide it and bring the parts one after the other. Nothing was brought in.`,
  );
}

/** The failure of a file with more bytes than are read. */
export function tooLarge() {
  return failure('refused', 'This file is larger than 50 MB. Nothing was brought in.');
}
