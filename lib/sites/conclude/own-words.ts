import type { SiteChannel } from '../../domain/channel.ts';
import type { DetectedMessage, DetectedPerson } from '../../domain/detection.ts';
import type { ReadTime } from '../../domain/stated.ts';
import { introductionAt, namesWriter, saysWhen } from './attribution.ts';
import { withoutBanner } from './banner.ts';
import { isCopiedFrom, withoutAnnouncement } from './copied-mail.ts';
import { withMarks } from './odd-marks.ts';
import { NOBODY, senderAt } from './signature/signer.ts';
import { withoutSignature } from './signature/without.ts';
import { withInstants } from './times.ts';

const QUOTED = /^\s*>/;
/** A quoted line that is as long was broken by the mail program that sent it. */
const BROKEN = 60;

/**
 * The messages of a conversation as their writers wrote them: of mails what answers copy and the signature are left
 * out. Their times are instants. The same whenever it is asked for, as keys are made of words and times.
 */
export function inOwnWords(
  messages: readonly DetectedMessage<ReadTime>[],
  channel: SiteChannel,
  people: readonly DetectedPerson[],
): DetectedMessage[] {
  return withoutSignatures(withoutCopies(withInstants(messages), channel), channel, people);
}

/** The messages without what answers copy, their signatures still under them. */
export function withoutCopies(
  messages: readonly DetectedMessage[],
  channel: SiteChannel,
): DetectedMessage[] {
  if (channel !== 'email') return [...messages];
  return messages.map((one) => ({ ...one, text: withoutQuotes(one.text) }));
}

/** Messages that copy nothing, without the signatures under them. */
export function withoutSignatures(
  messages: readonly DetectedMessage[],
  channel: SiteChannel,
  people: readonly DetectedPerson[],
): DetectedMessage[] {
  if (channel !== 'email') return [...messages];
  return messages.map((one) => {
    const sender = one.from === 'me' ? NOBODY : senderAt(one.from, people);
    return { ...one, text: withoutSignature(one.text, sender) };
  });
}

/**
 * The lines that are the writer's own: without quoted lines, the line that introduces them, copied mail, and what a mail
 * server warns of over them.
 */
export function withoutQuotes(text: string): string {
  const written = withoutBanner(text.split('\n'));
  const lines = withMarks(written);
  let kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const one = lines[at] ?? '';
    const introduction = QUOTED.test(one) ? 0 : introducedFrom(lines, at);
    if (introduction > 0) {
      const quote = nextFilled(lines, at + introduction);
      // Without marks all that follows was copied.
      if (!QUOTED.test(quote ?? '')) {
        kept = withoutAnnouncement(kept);
        break;
      }
      at += introduction - 1;
    } else if (isCopiedFrom(lines, at)) {
      kept = withoutAnnouncement(kept);
      break;
    } else if (!(QUOTED.test(one) || isRestOfQuote(lines, at))) kept.push(written[at] ?? '');
  }
  return kept.join('\n').trim();
}

/** How many lines from this one on introduce what was copied; over marked lines who wrote them is enough. */
function introducedFrom(lines: readonly string[], at: number): number {
  const count = introductionAt(lines, at);
  const isOverQuote = () => QUOTED.test(nextFilled(lines, at + 1) ?? '');
  const one = lines[at] ?? '';
  return count === 0 && (namesWriter(one) || saysWhen(one)) && isOverQuote() ? 1 : count;
}

function nextFilled(lines: readonly string[], from: number): string | undefined {
  return lines.slice(from).find((next) => next.trim() !== '');
}

/** The end of a quoted line that was too long, on a line of its own without a mark. */
function isRestOfQuote(lines: readonly string[], at: number): boolean {
  const [before = '', one = '', after = ''] = lines.slice(Math.max(0, at - 1), at + 2);
  return (
    at > 0 &&
    QUOTED.test(before) &&
    before.length >= BROKEN &&
    /^\p{Ll}/u.test(one) &&
    QUOTED.test(after)
  );
}
