import { foldedName } from '../../names.ts';
import type { Consent, ConsentChannel } from '../../records/consent.ts';

/** What is looked at of a consent. */
export type ToldConsent = Pick<
  Consent,
  'channel' | 'state' | 'purpose' | 'at' | 'written' | 'until'
>;

/**
 * What holds now: of each channel and purpose the latest that was said; what is said of a whole channel takes the place
 * of all that was said of its purposes before. What was given ends with the day until which it is kept; what was
 * withdrawn stays withdrawn. The latest first.
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
  return holding.filter(
    ({ state, until }) => state === 'withdrawn' || until === undefined || until >= now,
  );
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
