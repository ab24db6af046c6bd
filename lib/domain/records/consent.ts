import * as z from 'zod/mini';
import type { Channel } from '../channel.ts';
import { asked, chosen } from './asked.ts';
import { instant, knownMeta, line } from './record.ts';

/** The channels on which a company writes to somebody or calls them. */
export const CONSENT_CHANNELS = [
  'email',
  'call',
  'sms',
  'post',
  'chat',
  'social',
  'marketing',
] as const satisfies readonly Channel[];

/** A channel that somebody may allow or not. */
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];

/** Whether somebody may be reached on a channel, for a purpose or at all. */
export const consentSchema = z.looseObject({
  ...knownMeta,
  channel: chosen(z.enum(CONSENT_CHANNELS), 'Channel', {
    email: 'E-mail',
    call: 'Phone',
    sms: 'Text message',
    post: 'Post',
    chat: 'Chat',
    social: 'Social media',
    marketing: 'Marketing',
  }),
  state: chosen(z.enum(['withdrawn', 'given']), 'Consent', {
    withdrawn: 'Opted out',
    given: 'Given',
  }),
  /** What it is about; everything on the channel, when absent. */
  purpose: asked(z.optional(line), 'line', 'For (newsletter; empty: anything)'),
  /** Where it was said: a form, a call. */
  source: asked(z.optional(line), 'line', 'Said in (form, call)'),
  /** When it was said, and the time zone whose day is meant (IANA). */
  at: asked(instant, 'day', 'Said on'),
  zone: line,
  /** The last moment at which it is kept: what was given until then ends. */
  until: asked(z.optional(instant), 'last-day', 'Keep until'),
});

/** Whether somebody may be reached on a channel, as stored. */
export type Consent = z.infer<typeof consentSchema>;
