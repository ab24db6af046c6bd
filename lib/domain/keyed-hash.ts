import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** HMAC-SHA-256 of a text as lower-case hex, under a secret in hex: who has not the secret cannot try texts out. */
export function keyedHashOf(secret: string, text: string): string {
  return bytesToHex(hmac(sha256, hexToBytes(secret), utf8ToBytes(text)));
}

/** A secret for `keyedHashOf` made of random bytes. */
export function secretOfBytes(random: Uint8Array): string {
  return bytesToHex(random);
}
