import { failure, type Result, success } from '../../domain/result.ts';
import { decodedText } from './decoded-text.ts';
import { tooLarge } from './file-refusals.ts';
import { FILE_CAPS, type Steps } from './read-contact.ts';

const MARK = /^\uFEFF/;
// a PDF, a zip (also of a spreadsheet), an old Excel file, a picture
const NO_TEXT = [
  '%PDF',
  'PK\u0003\u0004',
  '\u00D0\u00CF\u0011\u00E0',
  '\u0089PNG',
  '\u00FF\u00D8\u00FF',
];

/** The text of a file, or in a sentence why it has none: `kinds` are those that can be read. */
export function* fileText(bytes: Uint8Array, kinds: string): Steps<Result<string>> {
  if (bytes.length > FILE_CAPS.file) return tooLarge();
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (NO_TEXT.some((mark) => start.startsWith(mark))) {
    return failure(
      'invalid',
      `This file is no text. Save it as ${kinds} in the program it comes from and bring that. Nothing was brought in.`,
    );
  }
  const text = (yield* decodedText(bytes)).replace(MARK, '');
  if (text.trim() === '') return failure('invalid', 'This file is empty. Nothing was brought in.');
  return success(text);
}
