import type { Parser } from 'chrono-node';
import { casual } from 'chrono-node/en';
import { daysFromNow, type Language } from './language.ts';

/** “On the 5th”: of this month, else of the next that has it; “on the 5th floor” is no day. */
const DAY_OF_MONTH: Parser = {
  pattern: () =>
    /(?<=\b(?:on|by|before)\s)the\s(\d{1,2})(?:st|nd|rd|th)(?=\s*(?:$|[.,;:!?)\n]|(?:at|to|and|or|with|because|so)\b))/i,
  extract: ({ reference }, match) => {
    const today = reference.getDateWithAdjustedTimezone();
    const number = Number(match[1]);
    const months = [0, 1, 2].map((ahead) => {
      const day = new Date(today);
      day.setMonth(today.getMonth() + ahead, number);
      const isThere = day.getDate() === number && (ahead > 0 || number >= today.getDate());
      return isThere ? day : undefined;
    });
    const day = months.find((one) => one !== undefined);
    return day === undefined
      ? null
      : { day: number, month: day.getMonth() + 1, year: day.getFullYear() };
  },
};

const reader = casual.clone();
reader.parsers.push(
  daysFromNow(/\b(?:e\.?o\.?d|c\.?o\.?b|end of (?:the )?(?:business )?day)\b/i, 0),
  daysFromNow(/\bin a fortnight\b|\ba fortnight (?:from now|today)\b/i, 14),
  DAY_OF_MONTH,
);

const WILL = String.raw`(?:\b(?:I|we)\s*['’]ll|\b(?:I|we)\s+(?:will|shall|promise\s+to)|\b(?:I\s*['’]m|I\s+am|we\s*['’]re|we\s+are)\s+going\s+to)`;
const MANNER = String.raw`(?:\s+(?:also|then|gladly|happily|certainly|definitely|personally|just|quickly|be\s+sure\s+to|make\s+sure\s+to))?`;
const DOES = String.raw`\s+(?:send|resend|call|phone|ring|e-?mail|mail|write|reply|answer|respond|get\s+back|come\s+back\s+to\s+you|follow\s+up|check|confirm|let\s+you\s+know|tell\s+you|prepare|deliver|ship|dispatch|forward|share|provide|supply|update|review|finish|complete|fix|repair|replace|sort|look\s+(?:into|at)|arrange|organi[sz]e|book|schedule|order|pay|refund|transfer|return|sign|submit|draft|quote|make|get\s+(?:it|this|that|you|the)|have\s+(?:it|this|that|the|a|an|your)|reach\s+out|contact|ask|talk\s+to|bring|drop|pick|visit|come\s+by|install|upload|post|publish|invoice|credit|collect|give\s+you)\b`;
const GREETED = String.raw`^(?:(?:ok|okay|sure|yes|thanks|thank\s+you|great|perfect|understood)[,!]?\s+)*`;
/** What one has without anybody giving it. */
const OCCASION = '(?:appointment|meeting|call|interview|day|week|weekend|time|chance|holiday)';
const SOMEBODY =
  '(?:colleague|technician|engineer|driver|courier|manager|boss|assistant|team|partner|lawyer)';

/** English, which is always read. */
export const english: Language = {
  dates: {
    parse: (text, reference, option) => reader.parse(text, reference, option),
    leading: /(?:^|\s)((?:due )?(?:by|on|before|for)|due)\s$/i,
    stopping:
      /(?:^|\s)(?:after|since|from|every|each|last|past|than|of|until|till|between|was|were)\s$/i,
    // a stretch of time, a ratio, "the sun", "just now"
    noDate: [
      /^(?:sun|sat|wed|mon)$/,
      /^(?:now|this morning|in an? (?:sec(?:ond)?|min(?:ute)?))$/i,
      /^(?:last|past|previous)\b/i,
      /^\d{1,2}[/.-]/,
      /^(?:[+~\d-]|(?:for|about|around|an?|half|few|couple|several|one|two|three|four|five|six|seven|eight|nine|ten)\b)(?!.*(?:later|from now|fortnight today|hence|ahead)$).*\b(?:sec|min|h|hr|hour|day|week|month|quarter|yr|year)/i,
    ],
  },
  promises: {
    commits: [
      new RegExp(WILL + MANNER + DOES, 'i'),
      new RegExp(`${GREETED}will${MANNER}${DOES}`, 'i'),
      // what the other is told they will have
      new RegExp(
        String.raw`\byou\s*(?:['’]ll|\s+will)\s+(?:have|receive|get)\s+(?:it|this|that|them|an?\s+(?:answer|reply|quote|offer|call|mail|e-?mail)|(?:the|your|our|my)\s+(?!(?:\S+\s+)?${OCCASION}\b))(?!.*\bfrom\s+(?!me\b|us\b))`,
        'i',
      ),
      new RegExp(
        String.raw`\b(?:it|this|they|everything|(?:the|your|our|my)\s+(?!(?:\S+\s+)?${SOMEBODY}\b)\S+(?:\s+\S+){0,4}?)\s*(?:['’]ll|\s+will)\s+(?:be\s+with\s+you|reach\s+you|be\s+in\s+your\s+(?:inbox|hands|mailbox))\b`,
        'i',
      ),
    ],
    weakened: [
      /\b(?:if|unless|once|when|whenever|as soon as|in case|provided|assuming|depending|otherwise|until|till|after|before you)\b/i,
      /\b(?:not|never|cannot|no longer|neither|nor|unable)\b|n['’]t\b/i,
      /\b(?:try|hope|hopefully|might|may|maybe|perhaps|probably|possibly|could|would|should|think|guess|imagine|wish)\b/i,
      /\b(?:said|says|saying|told|tells|wrote|writes|asked|asks|claims|claimed|heard|promised|thought|used to)\b/i,
      /\b(?:what|which|that|who|whom|how|why|where|because|whether|suppose)\s+(?:I|we)\b/i,
      /\b(?:kidding|joke|lol|haha)\b/i,
    ],
    about: /\b(?:about|regarding|concerning|re|version|since)\s$/i,
  },
};
