import { expect, test } from 'vitest';
import { loggedSentence, threadWords } from '../../components/composer/log-words.ts';
import { pointOf } from '../../components/contact/typed-point.ts';
import { readWords } from '../../components/teach/lesson-words.ts';
import { channelWords } from '../../components/value/channel-told.ts';

test.each([
  [0, 0, ''],
  [1, 0, '1 message, not logged'],
  [1, 1, '1 message, logged'],
  [3, 0, '3 messages, not logged'],
  [3, 2, '3 messages, 1 not logged'],
  [3, 3, '3 messages, all logged'],
])('of %i messages %i are logged: "%s"', (shown, logged, words) => {
  expect(threadWords({ id: 'c', key: 'k', shown, logged })).toBe(words);
});

test.each([
  ['new', 2, 'Logged 2 messages with Ana'],
  ['new', 0, 'Logged with Ana'],
  ['added', 1, 'Added 1 message to the entry of Ana'],
  ['edited', 0, 'Changed the entry of Ana'],
  ['unchanged', 0, 'Nothing new: this is logged already'],
] as const)('a log that is %s with %i messages says "%s"', (outcome, messages, sentence) => {
  const logged = { interaction: 'i', outcome, messages, contact: 'c', contactName: 'Ana' };
  expect(loggedSentence(logged)).toBe(sentence);
});

test.each([
  ['  ', undefined],
  ['ana@lumo.example', 'email'],
  ['+351 210 555 014', 'phone'],
  ['(020) 7123-4567', 'phone'],
  ['https://lumo.example/ana', 'url'],
  ['linkedin/ana', 'handle'],
  ['mastodon.example/@ana', 'handle'],
])('what is typed as "%s" is an address of the kind %s', (text, kind) => {
  expect(pointOf(text)?.kind).toBe(kind);
});

test('somebody without a name is called by their address alone after a lesson', () => {
  const point = {
    kind: 'email',
    value: 'ana@lumo.example',
    confidence: 'likely',
    evidence: 'address beside the name',
  } as const;
  const about = { evidence: '1 of 1 signs', confidence: 'likely', role: 'participant' } as const;
  const people = [{ points: [point], ...about }];
  const [first] = readWords({ kind: 'people', site: 'x', channel: 'chat', people, primary: 0 });
  expect(first).toBe('ana@lumo.example');
});

test.each([
  ['mail, never calls', 'Prefers: mail, never calls'],
  ['mail\nbut calls when it burns', 'Prefers: mail…'],
  [
    `by mail ${'on working days '.repeat(9)}`,
    'Prefers: by mail on working days on working days on working days on…',
  ],
])('a preferred channel is told in a line that stays short: %j', (words, line) => {
  const channelSaid = { words, author: 'Lena', at: 0 };
  expect(channelWords({ channelSaid })).toBe(line);
});

test('a lesson that tells nobody’s words says what is missing and what can be done', () => {
  const about = { evidence: '1 of 1 signs', confidence: 'likely', role: 'participant' } as const;
  const people = [{ name: 'Ana Pereira', points: [], ...about }];
  const [, words] = readWords({ kind: 'people', site: 'x', channel: 'chat', people, primary: 0 });
  expect(words).toMatch(/does not tell who wrote them.*both sides have written.*log a summary/);
});
