import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/min/es6';
import { CAPS, type PointKind } from './detection.ts';

/** The normalised, unique key of a contact point; the only form in which points appear in ids and indexes. */
export type PointKey = string;

const NOT_A_DIGIT = /[^0-9]/g;
const NOT_A_HOST = /[\s/\\:?#@%]/;
// parameters that say where somebody came from, not who the page is about
const TRACKING = /^(?:utm_\w*|fbclid|gclid|igsh|mc_[ce]id|ref|ref_src|trk)$/i;

function emailKey(value: string): string {
  const bare = value.replace(/^mailto:/i, '').split('?')[0] ?? '';
  const at = bare.lastIndexOf('@');
  if (at < 1) return bare.toLowerCase();
  const local = bare.slice(0, at).toLowerCase();
  return `${local}@${hostKey(bare.slice(at + 1))}`;
}

/** The ASCII form of a host, so that an internationalised domain and its punycode are one. */
function hostKey(host: string): string {
  // more than a host would be cut to one, and so be another address
  if (NOT_A_HOST.test(host)) return host.toLowerCase();
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return host.toLowerCase();
  }
}

// of what is parsed only the number may be used: the tables that are shipped cannot write it out
function phoneKey(value: string, region: CountryCode | undefined): string {
  const parsed = parsePhoneNumber(value.replace(/^tel:/i, ''), region);
  if (parsed !== undefined) return parsed.number;
  const digits = value.replace(NOT_A_DIGIT, '');
  if (digits === '') return folded(value);
  return value.trim().startsWith('+') ? `+${digits}` : digits;
}

function urlKey(value: string): string {
  try {
    const url = new URL(value);
    const host = url.hostname.replace(/^www\./, '');
    const port = url.port === '' ? '' : `:${url.port}`;
    const told = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
    const query = new URLSearchParams(told.sort(([a], [b]) => (a < b ? -1 : 1))).toString();
    const path = url.pathname.replace(/\/+$/, '');
    return `${host}${port}${path}${query === '' ? '' : `?${query}`}`;
  } catch {
    return value.toLowerCase();
  }
}

function folded(value: string): string {
  return value.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * The key of a point. E-mail addresses compare without regard to case, phones in E.164 (national ones need
 * `region`), addresses on the web without scheme, `www.`, fragment and
 * what only tells where a visitor came from. In clear today; later a keyed hash.
 */
export function keyOf(kind: PointKind, value: string, region?: CountryCode): PointKey {
  const text = value.slice(0, CAPS.address).normalize('NFC').trim();
  switch (kind) {
    case 'email':
      return `email:${emailKey(text)}`;
    case 'phone':
      return `phone:${phoneKey(text, region)}`;
    case 'url':
      return `url:${urlKey(text)}`;
    case 'handle':
      return `handle:${folded(text)}`;
    case 'alias':
      return `alias:${folded(text)}`;
  }
}

/** The point that every contact has from birth, under which records without an address are kept. */
export function ownPointOf(contactId: string): PointKey {
  return `contact:${contactId}`;
}

/** The contact whose own point this is, or undefined for any other point. */
export function contactOfOwnPoint(point: PointKey): string | undefined {
  return point.startsWith('contact:') ? point.slice('contact:'.length) : undefined;
}
