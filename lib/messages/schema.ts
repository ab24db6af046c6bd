import * as z from 'zod/mini';
import { CAPS } from '../domain/detection.ts';
import { MOST_STATED } from '../domain/stated.ts';
import { cutText } from './cut.ts';

const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
const CONTROLS = /[^\P{Cc}\n\t]/gu;
const ANY_CONTROL = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** Text for the eyes: what could turn or hide the words around it is taken out, the rest is cut to the cap. */
export const shown = (most: number) =>
  z.pipe(
    z.string(),
    z.transform((text) => cutText(text.replace(BIDI_CONTROLS, '').replace(CONTROLS, ' '), most)),
  );

/** Text that something is found by: refused instead of repaired, because half an address is another address. */
const exact = (most: number) =>
  z.string().check(
    z.maxLength(most),
    z.refine((text) => !ANY_CONTROL.test(text)),
  );

const confidence = z.enum(['certain', 'likely', 'guess']);
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const instant = z.string().check(
  z.maxLength(40),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);

const point = z.strictObject({
  kind: z.enum(['email', 'phone', 'handle', 'url', 'alias']),
  value: exact(CAPS.address).check(z.minLength(1)),
  confidence,
  evidence: shown(CAPS.evidence),
});

const person = z.strictObject({
  name: z.exactOptional(shown(CAPS.name)),
  title: z.exactOptional(shown(CAPS.name)),
  company: z.exactOptional(shown(CAPS.name)),
  signedAt: z.exactOptional(
    z.strictObject({
      name: z.exactOptional(shown(CAPS.evidence)),
      title: z.exactOptional(shown(CAPS.evidence)),
      company: z.exactOptional(shown(CAPS.evidence)),
    }),
  ),
  postal: z.exactOptional(
    z.strictObject({ value: shown(CAPS.address), evidence: shown(CAPS.evidence) }),
  ),
  organisation: z.exactOptional(z.literal(true)),
  points: z.array(point).check(z.maxLength(CAPS.points)),
  role: z.enum(['sender', 'recipient', 'participant', 'profile', 'author', 'mentioned']),
  evidence: shown(CAPS.evidence),
  confidence,
});

const messagesWith = <At extends z.ZodMiniType>(at: At) =>
  z
    .array(
      z.strictObject({
        key: exact(CAPS.key),
        from: z.union([z.literal('me'), z.int().check(z.gte(0))]),
        at: z.exactOptional(at),
        text: shown(CAPS.message),
      }),
    )
    .check(z.maxLength(CAPS.messages));

const detectionWith = <At extends z.ZodMiniType>(at: At) => {
  const conversation = z.strictObject({
    key: exact(CAPS.key).check(z.minLength(1)),
    subject: z.exactOptional(shown(CAPS.subject)),
    messages: messagesWith(at),
  });
  const people = z
    .strictObject({
      kind: z.literal('people'),
      site: id,
      channel: z.enum(['email', 'chat', 'social', 'support', 'web']),
      people: z.array(person).check(z.maxLength(CAPS.people)),
      primary: z.int().check(z.gte(-1)),
      conversation: z.exactOptional(conversation),
    })
    .check(
      z.refine(
        ({ people, primary }) => primary === -1 || (people[primary]?.points.length ?? 0) > 0,
      ),
      z.refine(({ people, conversation }) =>
        senderIsThere(conversation?.messages ?? [], people.length),
      ),
    );
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none'), own: z.exactOptional(z.literal(true)) }),
    z.strictObject({ kind: z.literal('pending') }),
    z.strictObject({
      kind: z.literal('broken'),
      missing: z.array(shown(100)).check(z.maxLength(20)),
    }),
    people,
  ]);
};

function senderIsThere(list: readonly { from: number | 'me' }[], count: number): boolean {
  return list.every(({ from }) => from === 'me' || from < count);
}

/** What a detection must be: capped, cleaned, and its indexes inside its own lists. */
export const detectionSchema = detectionWith(instant);

const written = z.string().check(z.maxLength(MOST_STATED.time));

const readTime = z.union([
  instant,
  z.strictObject({ text: written, language: written }),
  z.strictObject({ text: written, format: written }),
]);

/** Text as a page writes it: what is concluded from it is cleaned and checked again. */
const raw = z.pipe(
  z.string(),
  z.transform((text) => cutText(text, MOST_STATED.text)),
);

const card = z.strictObject({
  format: z.enum(['h-card', 'hCard']),
  name: raw,
  addresses: z.array(raw),
  urls: z.array(raw),
  title: raw,
  company: raw,
  organisation: z.boolean(),
  author: z.boolean(),
});

const stated = z.strictObject({
  kind: z.literal('stated'),
  base: raw,
  framed: z.exactOptional(z.literal(true)),
  data: z.array(
    z.strictObject({
      format: z.enum(['JSON-LD', 'microdata']),
      json: z.string().check(z.maxLength(MOST_STATED.json)),
    }),
  ),
  cards: z.array(card).check(z.maxLength(MOST_STATED.cards)),
  authors: z
    .array(z.strictObject({ from: z.enum(['link', 'head']), text: raw, address: raw }))
    .check(z.maxLength(MOST_STATED.authors)),
  siteName: raw,
  links: z.array(raw).check(z.maxLength(MOST_STATED.links)),
  end: z.string().check(z.maxLength(MOST_STATED.end)),
});

/** What an adapter may have read of people: as a detection, with times as a page writes them. */
export const readDetectionSchema = detectionWith(readTime);

/** What a page script may have read: a detection, or what the page states before anything is concluded from it. */
export const readingSchema = z.union([readDetectionSchema, stated]);

/**
 * The addresses that somebody is signed in with: e-mail and chat addresses and handles, never a bare host, which among
 * own addresses would be everybody there. Claims that break the rules are none, whatever else was read.
 */
export const ownersSchema = z.catch(
  z
    .array(exact(CAPS.address).check(z.regex(/^(?:[^\s@/]+@[^\s@/]+|[a-z]{1,20}\/[^\s@/]+)$/)))
    .check(z.maxLength(CAPS.owners)),
  [],
);

/** The frame of every message that a page script may send; the reading inside is checked on its own. */
export const fromPageSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('reading'),
    document: exact(100).check(z.minLength(1)),
    url: exact(8_192),
    reading: z.unknown(),
    slow: z.optional(z.boolean()),
  }),
  z.strictObject({ type: z.literal('software'), site: id }),
  z.strictObject({ type: z.literal('lesson-over') }),
]);

/** The answer to `texts`, for a reading that names so many people. */
export function textsSchema(count: number) {
  const texts = z
    .strictObject({ messages: messagesWith(readTime) })
    .check(z.refine((answer) => senderIsThere(answer.messages, count)));
  return z.union([texts, z.strictObject({ gone: z.literal(true) })]);
}
