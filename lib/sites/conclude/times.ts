import type { DetectedMessage } from '../../domain/detection.ts';
import type { ReadTime } from '../../domain/stated.ts';
import { instantOf } from '../read/instant.ts';
import { instantOfFormatted } from './formatted-time.ts';

/** The messages with their times as instants; a time that is not sure is left out. */
export function withInstants(messages: readonly DetectedMessage<ReadTime>[]): DetectedMessage[] {
  return messages.map(({ at: read, ...message }) => {
    const at = read === undefined ? undefined : instantIn(read);
    return at === undefined ? message : { ...message, at };
  });
}

function instantIn(time: ReadTime): string | undefined {
  if (typeof time === 'string') return time;
  return 'language' in time
    ? (statedIn(time.text) ?? instantOf(time.text, time.language))
    : instantOfFormatted(time.text, time.format);
}

/** The instant that a page tells machines: in ISO 8601 with its zone, or in seconds since 1970 behind a time without one. */
function statedIn(text: string): string | undefined {
  const [, whole, seconds] = STATED.exec(text) ?? [];
  const at = new Date(whole ?? Number(seconds) * 1000);
  const year = at.getUTCFullYear();
  return year > 1990 && year < 2100 ? at.toISOString() : undefined;
}

const STATED =
  /^(?:(\d{4}-\d\d-\d\dT[\d:.]{5,18}(?:Z|[+-]\d\d:?\d\d))|\d{4}-\d\d-\d\dT[\d:]{8} (\d{9,10}))$/;
