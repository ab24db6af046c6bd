import type { Steps } from './read-contact.ts';

const PIECE = 1024 * 1024;
const LOOKED_AT = 1_000;

/**
 * The text of a file: by its byte order mark, else UTF-16 where every other byte is zero, else UTF-8, else what
 * old Windows programs write.
 */
export function* decodedText(bytes: Uint8Array): Steps<string> {
  const encoding = encodingOf(bytes);
  try {
    return yield* decoded(bytes, new TextDecoder(encoding, { fatal: encoding === 'utf-8' }));
  } catch {
    return yield* decoded(bytes, new TextDecoder('windows-1252'));
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = (odd: number) =>
    start.reduce((sum, byte, at) => sum + Number(byte === 0 && at % 2 === odd), 0);
  // plain letters in UTF-16 leave half of the bytes zero
  if (zeros(1) > start.length / 4) return 'utf-16le';
  if (zeros(0) > start.length / 4) return 'utf-16be';
  return 'utf-8';
}

function* decoded(bytes: Uint8Array, decoder: TextDecoder): Steps<string> {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    parts.push(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    yield at / bytes.length;
  }
  return parts.join('') + decoder.decode();
}
