import { expect, it } from 'vitest';
import { type JudgedMail, verdictOn } from './judged-mails.ts';
import { tallied } from './said-fields.ts';
import {
  type SignedReading,
  writtenReplies,
  writtenSignatures,
  writtenSigned,
} from './written-mails.ts';

function oddOnes(mails: readonly JudgedMail[]): string[] {
  return mails.filter((one) => verdictOn(one) !== 'right').map(({ name }) => name);
}

it('written as mail programs write them, mails are read without what they copy', () => {
  expect(oddOnes(writtenReplies('written-mails'))).toEqual([]);
});

it('and without their signatures, but for thanks that may be said or belong to one', () => {
  expect(oddOnes(writtenSignatures('written-mails'))).toEqual([
    'thunderbird-inline-de.txt',
    'thunderbird-inline-fr.txt',
  ]);
});

it('written by others as well, but for a command that may be a quote', () => {
  expect(oddOnes(writtenReplies('other-mails'))).toEqual(['shell-prompt-arrow.txt']);
});

it('and without their signatures, but for the same', () => {
  expect(oddOnes(writtenSignatures('other-mails'))).toEqual(['shell-prompt-arrow.txt']);
});

it('and say of their senders what a person reads, but for a studio that signs as itself', () => {
  const isRight = (mail: SignedReading) =>
    Object.values(tallied([mail])).every(({ wrong, missed }) => wrong + missed === 0);
  const odd = writtenSigned('other-mails').filter((mail) => !isRight(mail));
  expect(odd.map(({ name }) => name)).toEqual(['shared-address-signed.txt']);
});

it.each(writtenSigned('written-mails'))(
  'of its sender $name says what a person reads in it',
  ({ read, says }) => {
    expect(read).toEqual(says);
  },
);
