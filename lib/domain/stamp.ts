/**
 * A hybrid logical clock value, `<ms base36, 9><counter base36, 4>-<device>`: strings compare in the order of
 * happening (Kulkarni et al., "Logical Physical Clocks", 2014).
 */
export type Stamp = string;

const MS_LENGTH = 9;
const COUNTER_LENGTH = 4;
const COUNTER_LIMIT = 36 ** COUNTER_LENGTH;
const LAST_MS = Date.UTC(3000, 0);
const SHAPE = /^[0-9a-z]{13}-[0-9A-Za-z]{1,40}$/;

function stampOf(ms: number, counter: number, device: string): Stamp {
  const time = ms.toString(36).padStart(MS_LENGTH, '0');
  return `${time}${counter.toString(36).padStart(COUNTER_LENGTH, '0')}-${device}`;
}

/** The wall-clock part of a stamp, in milliseconds since 1970. */
export function msOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, MS_LENGTH), 36);
}

/** The device that made the stamp. */
export function deviceOf(stamp: Stamp): string {
  return stamp.slice(MS_LENGTH + COUNTER_LENGTH + 1);
}

/** Whether text is a stamp that a clock can go on from: of the right shape, and of this millennium. */
export function isStamp(text: string): boolean {
  return SHAPE.test(text) && msOf(text) < LAST_MS;
}

/** The stamp that follows `last` (also one received from elsewhere) at wall-clock time `now`: always greater. */
export function nextStamp(last: Stamp | undefined, now: number, device: string): Stamp {
  if (last === undefined) return stampOf(now, 0, device);
  const lastMs = msOf(last);
  if (now > lastMs) return stampOf(now, 0, device);
  const counter = Number.parseInt(last.slice(MS_LENGTH, MS_LENGTH + COUNTER_LENGTH), 36) + 1;
  return counter < COUNTER_LIMIT
    ? stampOf(lastMs, counter, device)
    : stampOf(lastMs + 1, 0, device);
}
