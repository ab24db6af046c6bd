import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 over the parts, as lower-case hex; parts are length-prefixed, so no two lists collide by joining. */
export function hashOf(...parts: readonly string[]): string {
  const framed = parts.map((part) => `${part.length}:${part}`).join('');
  return bytesToHex(sha256(utf8ToBytes(framed)));
}

/** The first 128 bits of `hashOf`: enough for ids that are derived from content. */
export function shortHashOf(...parts: readonly string[]): string {
  return hashOf(...parts).slice(0, 32);
}
