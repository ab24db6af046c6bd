import { foldedName } from '../../names.ts';
import type { Consent, ConsentChannel } from '../../records/consent.ts';

/** What is looked at of a consent. */
export type ToldConsent = Pick<
  Consent,
  'channel' | 'state' | 'purpose' | 'at' | 'written' | 'until'
>;

const DAY = 86_400_000;

/** What was given is asked for again from so many days before its end, and for so many days after it. */
const ASKED_BEFORE_DAYS = 30;
const ASKED_AFTER_DAYS = 60;

/** Whether what was given has ended with the day until which it is kept; an opt-out never lapses by itself. */
export function hasEnded({ state, until }: Pick<ToldConsent, 'state' | 'until'>, now: number) {
  return state === 'given' && until !== undefined && until < now;
}

/**
 * What is to be told now, what has ended with it: of each channel and purpose the latest that was said; what is said of
 * a whole channel takes the place of all that was said of its purposes before. What has ended is not told where they
 * opted out of the whole channel. The latest first.
 */
export function consentsNow<C extends ToldConsent>(consents: readonly C[], now: number): C[] {
  const latestFirst = consents.toSorted(
    (one, other) => other.at - one.at || other.written - one.written,
  );
  const holding: C[] = [];
  for (const one of latestFirst) {
    const isOver = holding.some(
      (later) =>
        later.channel === one.channel &&
        (later.purpose === undefined || purposeOf(later) === purposeOf(one)),
    );
    if (!isOver) holding.push(one);
  }
  const isOut = ({ channel }: C) =>
    holding.some(
      (one) => one.channel === channel && one.state === 'withdrawn' && one.purpose === undefined,
    );
  return holding.filter((one) => !hasEnded(one, now) || !isOut(one));
}

/** The consent to ask for again, the one that ends first: in the month before its end, and two months after it. */
export function consentToAsk<C extends ToldConsent>(
  consents: readonly C[],
  now: number,
): C | undefined {
  const ending = consentsNow(consents, now).filter(
    ({ state, until }) =>
      state === 'given' &&
      until !== undefined &&
      until - ASKED_BEFORE_DAYS * DAY <= now &&
      now <= until + ASKED_AFTER_DAYS * DAY,
  );
  return ending.toSorted((one, other) => (one.until ?? 0) - (other.until ?? 0))[0];
}

/** What has ended on one of the channels. */
export function endedOn<C extends ToldConsent>(
  told: readonly C[],
  channels: readonly ConsentChannel[],
  now: number,
): C[] {
  return told.filter((one) => hasEnded(one, now) && channels.includes(one.channel));
}

/** Those who opted out on one of the channels, at all or for a purpose. */
export function optOutsOn<C extends ToldConsent>(
  holding: readonly C[],
  channels: readonly ConsentChannel[],
): C[] {
  return holding.filter(
    ({ state, channel }) => state === 'withdrawn' && channels.includes(channel),
  );
}

/** The channels of which somebody opted out whatever it is about; who opted out for a purpose still uses the channel. */
export function channelsOptedOut(
  holding: readonly Pick<Consent, 'channel' | 'state' | 'purpose'>[],
): ConsentChannel[] {
  return holding.flatMap(({ channel, state, purpose }) =>
    state === 'withdrawn' && purpose === undefined ? [channel] : [],
  );
}

function purposeOf({ purpose = '' }: ToldConsent): string {
  return foldedName(purpose);
}
