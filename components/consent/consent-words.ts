import type { Consent, ConsentChannel } from '../../lib/domain/records/consent.ts';
import { wallTimeOf } from '../../lib/domain/wall-clock.ts';

/** What a channel is called in a sentence: "opted out of e-mail". */
const CHANNEL_WORDS: Readonly<Record<ConsentChannel, string>> = {
  email: 'e-mail',
  call: 'phone calls',
  sms: 'text messages',
  post: 'post',
  chat: 'chat',
  social: 'social media',
  marketing: 'marketing',
};

type Told = Pick<Consent, 'channel' | 'state' | 'at' | 'zone' | 'purpose'>;

/** What somebody said of a channel: "Ana Pereira opted out of e-mail on May 3 (newsletter)". */
export function consentSentence(name: string, told: Told, now: number): string {
  const { channel, state, at, zone, purpose } = told;
  const what = state === 'withdrawn' ? 'opted out of' : 'agreed to';
  const about = purpose === undefined ? '' : ` (${purpose})`;
  return `${name} ${what} ${CHANNEL_WORDS[channel]} on ${dayIn(at, zone, now)}${about}`;
}

/** The same without a name, as a title: "opted out of e-mail (newsletter)". */
export function consentTitle({ channel, state, purpose }: Told): string {
  const what = state === 'withdrawn' ? 'opted out of' : 'agreed to';
  return `${what} ${CHANNEL_WORDS[channel]}${purpose === undefined ? '' : ` (${purpose})`}`;
}

/** A day on the calendar that is meant, with its year where that is not this one. */
export function dayIn(at: number, zone: string, now: number): string {
  const wall = wallTimeOf(at, zone);
  const sameYear = new Date(wall).getUTCFullYear() === new Date(now).getUTCFullYear();
  const year = sameYear ? {} : ({ year: 'numeric' } as const);
  return new Date(wall).toLocaleDateString(undefined, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...year,
  });
}
