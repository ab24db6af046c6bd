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

it.each([
  ['other-mails', ['shell-prompt-arrow.txt']],
  ['later-mails', []],
  // thanks, as above
  ['last-mails', ['fwd-inline-outlook-fr.txt']],
  ['plain-mails', []],
] as const)('those of %s as well, but for a command that may be a quote', (set, odd) => {
  const [command] = odd.filter((one) => one.startsWith('shell'));
  expect(oddOnes(writtenReplies(set))).toEqual(command === undefined ? [] : [command]);
  expect(oddOnes(writtenSignatures(set))).toEqual(odd);
});

it('those of ordinary inboxes as well, but for what is hard to tell', () => {
  expect(oddOnes(writtenReplies('inbox-mails'))).toEqual([]);
  expect(oddOnes(writtenSignatures('inbox-mails'))).toEqual([
    // a name of which the address has a nickname
    'us-empty-display-hauling',
    // a sentence that ends in a team
    'hu-webshop-csapat',
    // a title behind a name in letters that nobody is known by
    'ko-corporate-table',
    // a title with a number that ends as a sentence does
    'pt-contabilidade-cumprimentos',
    // a team without closing words
    'br-ti-suporte-equipe',
  ]);
});

it.each([
  ['other-mails', { 'shared-address-signed.txt': 'a studio that signs as itself' }],
  [
    'later-mails',
    {
      'lowercase-signature.txt': 'a number that no number begins like',
      'rediffmail-in.txt': 'an address without a street',
    },
  ],
  [
    'last-mails',
    {
      'helpscout-agent.html': 'a desk that is called like its company',
      'india-long.txt': 'an address without a number',
      'university.txt': 'a department that the address is named like',
    },
  ],
  ['plain-mails', {}],
] as const)('those of %s say of their senders what a person reads in them', (set, odd) => {
  const isRight = (mail: SignedReading) =>
    Object.values(tallied([mail])).every(({ wrong, missed }) => wrong + missed === 0);
  const others = writtenSigned(set).filter((mail) => !isRight(mail));
  expect(others.map(({ name }) => name)).toEqual(Object.keys(odd));
});

it.each(writtenSigned('written-mails'))(
  'of its sender $name says what a person reads in it',
  ({ read, says }) => {
    expect(read).toEqual(says);
  },
);
