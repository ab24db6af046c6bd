import type { SiteChannel } from '../../domain/channel.ts';
import type { DetectedMessage } from '../../domain/detection.ts';

const WROTE =
  /(?:wrote|schrieb|écrit|escribió|escreveu|scritto|schreef|skrev|kirjoitti|napisała?|написала?)(?: [^:]{1,80})?:$/iu;
const OPENS = /^(?:on|am|le|el|em|il|op|den|w? ?dniu|в) /iu;
const ORIGINAL = /^-{2,} ?(?:original|forwarded|ursprüngliche|message|mensa|messag)/iu;
const FROM = /^\*?(?:from|von|de|da|van|fra|från|od|от)\*? ?:/iu;
const LABEL = /^\*?\p{L}{1,12}\*? ?:/u;

/** The lines that are the writer's own: without quoted lines, the line that introduces them, and copied headers. */
export function withoutQuotes(text: string): string {
  const kept: string[] = [];
  const lines = text.split('\n');
  for (const [at, one] of lines.entries()) {
    if (ORIGINAL.test(one) || (FROM.test(one) && LABEL.test(lines[at + 1] ?? ''))) break;
    const last = kept.at(-1) ?? '';
    // The introduction names a time or an address, perhaps on the line before.
    const introduces = WROTE.test(one.slice(-150)) && /\d|@/.test(last + one);
    if (introduces && !OPENS.test(one) && OPENS.test(last)) kept.pop();
    if (!introduces && !one.startsWith('>')) kept.push(one);
  }
  return kept.join('\n').trim();
}

/** The messages of a conversation as their writers wrote them: of mails what answers copy is left out. */
export function inOwnWords(messages: DetectedMessage[], channel: SiteChannel): DetectedMessage[] {
  if (channel !== 'email') return messages;
  return messages.map((one) => ({ ...one, text: withoutQuotes(one.text) }));
}
