import type { Consent, ConsentChannel } from '../../lib/domain/records/consent.ts';
import { hasEnded } from '../../lib/domain/rules/customer/consent.ts';
import { dayIn } from '../ui/day-words.ts';

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

type Told = Pick<Consent, 'channel' | 'state' | 'at' | 'zone' | 'purpose' | 'until'>;

/**
 * What somebody said of a channel: "Ana Pereira opted out of e-mail on May 3 (newsletter)"; of what has ended, "Ana
 * Pereira agreed to e-mail (newsletter) until May 3: ask again".
 */
export function consentSentence(name: string, told: Told, now: number): string {
  if (hasEnded(told, now)) return `${name} ${consentNow(told, now)}`;
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

/** The same as a title, with the day until which it was given and that it is to be asked for again once it has ended. */
export function consentNow(told: Told, now: number): string {
  const { until, zone } = told;
  const title = consentTitle(told);
  if (until === undefined || !hasEnded(told, now)) return title;
  return `${title} until ${dayIn(until, zone, now)}: ask again`;
}
