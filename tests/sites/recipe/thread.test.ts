import { describe, expect, it } from 'vitest';
import { learnThread } from '../../../lib/sites/recipe/learn/thread.ts';
import { threadIn } from '../../../lib/sites/recipe/thread.ts';

const SAID = 'lobby print (3) – desk';

/** What names the conversation on other pages, once one was taught. */
function namedOn(taught: string, ...others: string[]): string[] {
  const at = (path: string) => new URL(path, 'https://desk.example');
  const thread = learnThread(at(taught), 'Ana Pereira', SAID);
  return others.map((one) => (thread === undefined ? 'any' : threadIn(at(one), thread)));
}

describe('the part of an address that names a conversation', () => {
  it.each([
    ['a subject before it', '/t/lobby-print/7301', '/t/invoice/7302', '7302'],
    ['a subject behind it', '/tickets/7301/lobby-print', '/tickets/7302/invoice-of-may', '7302'],
    ['no subject behind it', '/tickets/7301/lobby-print', '/tickets/7302', '7302'],
    ['another folder', '/mail/inbox/7301', '/mail/sent/7302', '7302'],
    ['another folder of the fragment', '/#inbox/7301', '/#archive/7302', '7302'],
    ['another state', '/tickets/open/7301', '/tickets/closed/7302', '7302'],
    ['a name that cannot be written there', '/c/-/7301', '/c/bruno-diaz/7302', '7302'],
    ['a question in the fragment', '/#/chat?id=7301', '/#/chat?id=7302', '7302'],
    [
      'a word with “ref” in it',
      '/chat?conversation_ref=7301',
      '/chat?conversation_ref=7302',
      '7302',
    ],
    ['the first of its numbers', '/tickets/3', '/tickets/4', '4'],
  ])('is found with %s', (_what, taught, other, named) => {
    expect(namedOn(taught, other)).toEqual([named]);
  });

  it.each([
    ['the list of a folder', '/mail/inbox/7301', '/mail/sent'],
    ['the list of the fragment', '/#inbox/7301', '/#inbox'],
    ['the list behind a question', '/#/chat?id=7301', '/#/chat'],
    [
      'a page of another kind',
      '/app/live-messages/77/inbox/9001',
      '/app/contact-records/77/view/9001',
    ],
    ['another part of the application', '/tickets/7301', '/settings/7301'],
    ['the list of a desk', '/tickets/3', '/tickets'],
  ])('is not there on %s', (_what, taught, other) => {
    expect(namedOn(taught, other)).toEqual(['']);
  });

  it.each(['/chat?utm_source=7301', '/chat?session_id=730101', '/chat?ref=730101', '/v2'])(
    'is not taken from what changes by itself: %s',
    (taught) => {
      expect(namedOn(taught, '/chat')).toEqual(['any']);
    },
  );
});
