import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askForTexts } from '../../../lib/browser/ask-for-texts.ts';
import { askForRescan } from '../../../lib/browser/ask-page.ts';
import type { DetectedPerson } from '../../../lib/domain/detection.ts';
import { createWorld } from './world.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

const ANA: DetectedPerson = {
  name: 'Ana Pereira',
  points: [],
  role: 'sender',
  evidence: 'From header',
  confidence: 'certain',
};
const READING = { document: 'd1', conversation: 'k', channel: 'email', people: [ANA] } as const;
const TEXTS = { messages: [{ key: '1', from: 0, text: 'Where is my order?' }] };
let world: ReturnType<typeof createWorld>;
beforeEach(() => {
  vi.useFakeTimers();
  world = createWorld();
  made.browser = world.browser;
  world.open('https://mail.example/');
});
afterEach(() => {
  vi.useRealTimers();
});

test('the page answers with the texts of the conversation that was asked for', async () => {
  world.pages.set(1, () => TEXTS);
  expect(await askForTexts(1, READING)).toEqual(TEXTS);
  expect(world.sent).toEqual([
    { tab: 1, message: { type: 'texts', document: 'd1', conversation: 'k' } },
  ]);
});

test('a mail is given without what its answer copies and without its signature, as it was read', async () => {
  const text = 'Yes.\n\nKind regards\nAna\n\nOn 3 May 2026 Ana wrote:\n> Is it there?';
  world.pages.set(1, () => ({ messages: [{ key: '1', from: 0, text }] }));
  expect(await askForTexts(1, READING)).toEqual({
    messages: [{ key: '1', from: 0, text: 'Yes.' }],
  });
  const chat = await askForTexts(1, { ...READING, channel: 'chat' });
  expect(chat).toEqual({ messages: [{ key: '1', from: 0, text }] });
});

test('a time that the page writes out is an instant, or left out where it is not sure', async () => {
  const said = { key: '1', from: 0, text: 'Yes.' };
  const at = { text: '24. November 2026, 15:04', language: 'de' };
  const words = { text: 'an hour ago', language: 'en' };
  world.pages.set(1, () => ({
    messages: [
      { ...said, at },
      { ...said, at: words },
    ],
  }));
  const instant = new Date(2026, 10, 24, 15, 4).toISOString();
  expect(await askForTexts(1, READING)).toEqual({ messages: [{ ...said, at: instant }, said] });
});

test('a page that shows something else now says so', async () => {
  world.pages.set(1, () => ({ gone: true }));
  expect(await askForTexts(1, READING)).toEqual({ gone: true });
});

test('an answer that breaks the rules counts as gone', async () => {
  world.pages.set(1, () => ({ messages: [{ key: '1', from: 5, text: 'x' }] }));
  expect(await askForTexts(1, READING)).toEqual({ gone: true });
});

test('a tab without a page script is silent', async () => {
  expect(await askForTexts(1, READING)).toEqual({ silent: true });
  expect(await askForRescan(1)).toBe(false);
});

test('a page that never answers is silent after two seconds', async () => {
  world.pages.set(1, () => new Promise(() => undefined));
  const texts = askForTexts(1, READING);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await texts).toEqual({ silent: true });
});
