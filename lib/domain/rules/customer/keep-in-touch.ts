import { CHANNELS, type Channel } from '../../channel.ts';
import type { Rhythm } from '../../records/rhythm.ts';
import { endOfDay, instantOfWallTime, wallTimeOf } from '../../wall-clock.ts';

/** When somebody is to be got in touch with again. */
export interface Touch {
  /** The last moment of the day. */
  readonly due: number;
  readonly days: number;
  /** The last contact occasion; absent where there was none. */
  readonly last?: number;
}

const DAY = 86_400_000;

/** Whether an interaction is contact with somebody: a note is about them. */
export function isContact(channel: Channel): boolean {
  return channel !== 'note';
}

/** The channels on which a contact is one. */
export const CONTACT_CHANNELS = CHANNELS.filter(isContact);

/** The rhythm that counts where there are several: the one that was written down last. */
export function rhythmOf<R extends Pick<Rhythm, 'days' | 'written'>>(
  rhythms: readonly R[],
): R | undefined {
  return rhythms.toSorted((one, other) => other.written - one.written)[0];
}

/**
 * When somebody is to be got in touch with again: so many days after the day of the last contact occasion, whoever
 * began it, and without one after the day on which the rhythm was written down; in a zone (IANA).
 */
export function touchOf(
  rhythms: readonly Pick<Rhythm, 'days' | 'written'>[],
  interactions: readonly { channel: Channel; at: number }[],
  zone: string,
): Touch | undefined {
  const rhythm = rhythmOf(rhythms);
  if (rhythm === undefined) return undefined;
  const { days, written } = rhythm;
  const moments = interactions.filter(({ channel }) => isContact(channel)).map(({ at }) => at);
  const last = moments.length === 0 ? undefined : Math.max(...moments);
  const day = endOfDay(wallTimeOf(last ?? written, zone)) + days * DAY;
  const due = instantOfWallTime(day, zone);
  return { due, days, ...(last === undefined ? {} : { last }) };
}
