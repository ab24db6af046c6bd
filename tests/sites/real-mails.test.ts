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
import { saysByEye } from './real-signatures.ts';

const there = signedMails().length > 0;
if (!there) process.stdout.write('the real mails are not there: their tests are left out\n');

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
    expect(signatureOf(mail.text, mail.sender)).toEqual(saysByEye(mail));
  });
});
