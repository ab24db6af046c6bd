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
    ? instantOf(time.text, time.language)
    : instantOfFormatted(time.text, time.format);
}
