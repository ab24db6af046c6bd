import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { PracticePage } from '../../components/practice/PracticePage.tsx';
import { practiceDetection } from '../../components/practice/practice-detection.ts';
import { PRACTICE_THREADS } from '../../components/practice/practice-threads.ts';
import { guardDetection } from '../../lib/messages/guard.ts';
import { SAMPLE_CUSTOMERS } from '../../lib/services/sample-customers.ts';
import { expectAccessible } from './expect-accessible.ts';
import './render-panel.tsx';

const NOW = Date.UTC(2026, 10, 26, 12);

test('the panel is told which thread is open, and that a closed one is about nobody', async () => {
  const shown: (string | undefined)[] = [];
  render(<PracticePage show={(thread) => shown.push(thread?.id)} />);
  await expectAccessible();
  const user = userEvent.setup();
  const list = within(screen.getByRole('navigation', { name: 'Threads' }));
  await user.click(list.getByRole('button', { name: /Zoë/ }));
  const open = screen.getByRole('article', { name: 'Photos of the shop front' });
  expect(open).toHaveTextContent('zoe@obriain-signs.example');
  await user.click(within(open).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('article')).not.toBeInTheDocument();
  expect(shown).toEqual(['toner', 'shop-front', undefined]);
});

describe.each(PRACTICE_THREADS)('the practice thread “$subject”', (thread) => {
  test('is read as a page would be, within the rules for pages', () => {
    const detection = practiceDetection(thread, NOW);
    expect(guardDetection(detection)).toEqual(detection);
    expect(detection.conversation?.messages.map(({ at }) => at).every(isPast)).toBe(true);
  });
});

const isPast = (at = '') => Date.parse(at) < NOW;

test('the practice inbox shows somebody known, somebody unknown, several people and a chat', () => {
  const known = SAMPLE_CUSTOMERS.flatMap(({ points }) => points.map(({ value }) => value));
  const isKnown = ([first]: (typeof PRACTICE_THREADS)[number]['people']) =>
    known.includes(first.address);
  expect(PRACTICE_THREADS.some(({ people }) => isKnown(people))).toBe(true);
  expect(PRACTICE_THREADS.some(({ people }) => !isKnown(people))).toBe(true);
  expect(PRACTICE_THREADS.some(({ people }) => people.length > 2)).toBe(true);
  expect(PRACTICE_THREADS.map(({ channel }) => channel)).toContain('chat');
});
