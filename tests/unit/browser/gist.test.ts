import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { gistOf, MOST_BYTES, withinBounds } from '../../../lib/browser/gist.ts';
import { CAPS, type DetectedMessage, type DetectedPeople } from '../../../lib/domain/detection.ts';
import { withMessageKeys } from '../../../lib/domain/message-keys.ts';
import { ANA, MAIL } from '../messages/samples.ts';

function mailWith(messages: DetectedMessage[]): DetectedPeople {
  return { ...MAIL, conversation: { key: 'k', messages } };
}

function messagesOf(detection: ReturnType<typeof gistOf>): DetectedMessage[] {
  return detection.kind === 'people' ? (detection.conversation?.messages ?? []) : [];
}

vi.setConfig({ testTimeout: 60_000 });

const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

describe('the gist of a detection', () => {
  test('cuts a long text to one line of at most 140 characters', () => {
    const long = { key: '1', from: 0, text: `First line\n\n${'word '.repeat(100)}` };
    const text = messagesOf(gistOf(mailWith([long])))[0]?.text ?? '';
    expect(text).toMatch(/^First line word word .*…$/);
    expect(text.length).toBeLessThanOrEqual(140);
  });

  test('keeps short texts as they are', () => {
    const short = { key: '1', from: 0, text: 'Hello' };
    expect(messagesOf(gistOf(mailWith([short])))).toEqual([short]);
  });

  test('gives messages without a key one of their whole text, and the same words once', () => {
    const start = `a b ${'word '.repeat(100)}`;
    const texts = [`${start} one`, `${start} two`, `${start} one`];
    const unmarked = texts.map((text) => ({ key: '', from: 0, text }));
    const keys = messagesOf(gistOf(mailWith(unmarked))).map((one) => one.key);
    expect(new Set(keys).size).toBe(2);
    expect(keys).toHaveLength(2);
    expect(withMessageKeys(unmarked, MAIL.people).map((one) => one.key)).toEqual(keys);
  });

  test('drops the oldest messages first', () => {
    const messages = Array.from({ length: CAPS.messages }, (_, at) => ({
      key: '',
      from: 0,
      text: `${at} ${'x'.repeat(4_000)}`,
    }));
    const kept = messagesOf(withinBounds(mailWith(messages)));
    expect(kept.length).toBeGreaterThan(20);
    expect(kept).toEqual(messages.slice(-kept.length));
  });

  test('of people that do not fit is broken', () => {
    const point = { ...ANA.points[0], kind: 'email', confidence: 'likely' } as const;
    const large = {
      ...point,
      value: 'ü'.repeat(CAPS.address),
      evidence: 'ü'.repeat(CAPS.evidence),
    };
    const somebody = { ...ANA, points: Array.from({ length: CAPS.points }, () => large) };
    const crowd = Array.from({ length: CAPS.people }, () => somebody);
    expect(gistOf({ ...MAIL, people: crowd })).toMatchObject({ kind: 'broken' });
  });

  test('always fits', () => {
    const message = fc.record({
      key: fc.string({ maxLength: CAPS.key, unit: 'binary' }),
      from: fc.constant(0),
      text: fc.string({ maxLength: CAPS.message, unit: 'binary' }),
    });
    fc.assert(
      fc.property(fc.array(message, { maxLength: CAPS.messages }), (messages) => {
        return bytes(gistOf(mailWith(messages))) <= MOST_BYTES;
      }),
      { numRuns: 20 },
    );
  });
});
