import * as z from 'zod/mini';
import type { Reading } from '../domain/stated.ts';
import { cutText } from './cut.ts';
import { readingSchema, shown } from './schema.ts';
import { isSmallEnough } from './size.ts';

/** A clipped page as it arrived and was checked. */
export interface GuardedClip {
  url: URL;
  title: string;
  byline: string;
  siteName: string;
  published: string;
  text: string;
  reading: Reading;
  places: { name: string; place: string }[];
}

const NOTHING: Reading = { kind: 'none' };

const place = z.strictObject({ name: shown(200), place: shown(200) });

const clip = z.strictObject({
  kind: z.literal('clip'),
  url: z.string().check(z.maxLength(8_192)),
  title: line(300),
  byline: line(200),
  siteName: line(200),
  published: line(60),
  text: shown(16_000),
  // what is stated of people beyond the rules is not read; the article is all the same
  reading: z.catch(readingSchema, NOTHING),
  places: z.array(place).check(z.maxLength(50)),
});

const refused = z.strictObject({ kind: z.enum(['none', 'too-large']) });

/** One line for the eyes. */
function line(most: number) {
  return z.pipe(
    shown(most * 2),
    z.transform((text) => cutText(text.replace(/\s+/gu, ' ').trim(), most)),
  );
}

/**
 * What the clip of a page in the tab at `address` comes to: the article, or why there is none; undefined for what is
 * of no known form or of another origin. Never throws.
 */
export function guardClip(
  answer: unknown,
  address: string,
): GuardedClip | { kind: 'none' | 'too-large' } | undefined {
  if (!isSmallEnough(answer)) return undefined;
  const no = refused.safeParse(answer);
  if (no.success) return no.data;
  const yes = clip.safeParse(answer);
  if (!yes.success || !URL.canParse(yes.data.url) || !URL.canParse(address)) return undefined;
  const url = new URL(yes.data.url);
  const { kind: _kind, ...rest } = yes.data;
  return url.origin === new URL(address).origin ? { ...rest, url } : undefined;
}
