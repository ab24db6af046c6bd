import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../lib/sites/conclude/signature/read.ts';
import {
  cutSignatures,
  type JudgedMail,
  repliesInHtml,
  repliesInText,
  signedMails,
  verdictOn,
} from './judged-mails.ts';

const there = signedMails().length > 0;
if (!there) process.stdout.write('the real mails are not there: their tests are left out\n');

/** What the real signatures say, by eye. */
const SIGNED: Record<string, ReturnType<typeof signatureOf>> = {
  stripped__johndoeexamplecom: {
    title: { value: 'President', line: 2 },
    company: { value: 'Xxx Research', line: 3 },
    points: [{ kind: 'url', value: 'www.example.com', line: 5 }],
  },
  stripped__long: {
    points: [
      { kind: 'phone', value: '(555) 346-9947', line: 3 },
      { kind: 'url', value: 'www.example.com', line: 4 },
    ],
  },
  stripped__sparse: {
    title: { value: "Internet xxx / xxxxx d'internet", line: 2 },
    company: { value: 'Xxxxxxx du Québec', line: 3 },
    points: [
      { kind: 'phone', value: '555-931-0702', line: 4 },
      { kind: 'url', value: 'http://example.com/', line: 7 },
      { kind: 'url', value: 'http://www.example.com/in/xxx', line: 8 },
    ],
  },
};

function shareOf(mails: readonly JudgedMail[]): number {
  return mails.filter((one) => verdictOn(one) === 'right').length / mails.length;
}

function namesOf(mails: readonly JudgedMail[]): string[] {
  return mails.filter((one) => verdictOn(one) !== 'right').map(({ name }) => name);
}

describe.skipIf(!there)('a real mail', () => {
  it('in plain text is read without what it quotes', () => {
    expect(namesOf(repliesInText())).toEqual([]);
  });

  it('in HTML is read without what it quotes, nineteen times in twenty', () => {
    expect(shareOf(repliesInHtml())).toBeGreaterThanOrEqual(0.95);
    // an invitation that is laid out in a quote
    expect(namesOf(repliesInHtml())).toEqual(['email_17']);
  });

  it('is read without its signature', () => {
    expect(namesOf(cutSignatures())).toEqual([]);
  });

  it.each(signedMails())('$name says of its sender what its signature does', (mail) => {
    const expected = SIGNED[mail.name.replace('P__', 'stripped__')] ?? { points: [] };
    expect(signatureOf(mail.text, mail.sender)).toEqual(expected);
  });
});
