import type { Conversation, Line } from './conversations.ts';

const FIRST_ID = 50_311;
const IDS_APART = 37;
const NAMES = [
  'Marta Kowalczyk',
  'Dr. Sven Östlund',
  'Priya 🌸',
  'Ngozi Adeyemi (Lumo)',
  'Tomás O’Brien Jr.',
  '田中 花子',
  'أحمد الخطيب',
  'x_trader_99',
  'Jean-Luc D’Arcy',
  'Robin Taylor',
  'Lin',
  'Kwame Mensah 🇬🇭',
  'anna.schmidt',
];
const TEXTS = [
  'Is the second pallet on its way?',
  'Hello,\nthanks, that helps.\n\nOne more question: do you ship on Fridays?',
  'OK',
  'See https://example.com/orders/77',
  'My colleague Maria Lopez would join.',
  '👍',
  'We would like 240 of the small ones, and 12 of the large ones, if the price of last year still holds and the delivery is before the end of the month.',
];
const SIDES = [
  'cm',
  'mcmc',
  'c',
  'mcc',
  'cmcmcmcm',
  'ccc',
  'cmm',
  'cccmmc',
  'mmc',
  'cm'.repeat(25),
  'cmcc',
  'cc',
  'mcmcmcm',
];
/**
 * Conversations that differ as real ones do: titles, signs and one word in names, the user writing first, one message
 * only, very many.
 */
export const VARIED: readonly Conversation[] = NAMES.map((name, n) => ({
  id: `${FIRST_ID + IDS_APART * n}`,
  name,
  email: `person${n}@firm${n}.example`,
  lines: Array.from(SIDES[n] ?? 'c', (side, k) => ({
    id: `v${n}x${k}`,
    by: side === 'm' ? ('me' as const) : ('contact' as const),
    text: TEXTS[(k * 3 + n) % TEXTS.length] ?? '',
    at: `2026-11-${String(10 + n)}T${String(8 + ((k / 60) | 0)).padStart(2, '0')}:${String(k % 60).padStart(2, '0')}:00Z`,
  })),
}));

/** The place of a conversation among all. */
export function turnOf({ id }: Conversation): number {
  return (Number(id) - FIRST_ID) / IDS_APART;
}

/** Whether a conversation has what only every so many show. */
export function shows(one: Conversation, every: number): boolean {
  return turnOf(one) % every === 1;
}

/** Whether the user wrote a line. */
export function mine({ by }: Pick<Line, 'by'>): boolean {
  return by === 'me';
}

/** What marks the contact's lines for whoever teaches; an application has no such class. */
export function side(line: Line): string {
  return mine(line) ? '' : ' theirs';
}

/** The first letters of a name, as they stand in place of a picture. */
export function initials(name: string): string {
  const letters = name.split(/\s+/).map((word) => Array.from(word)[0] ?? '');
  return letters.slice(0, 2).join('').toUpperCase();
}

/** A key that a program makes of another. */
export function hash(text: string): string {
  const sum = Array.from(text, (letter) => letter.charCodeAt(0)).reduce(
    (all, code) => (all * 31 + code) % 2_147_483_647,
    7,
  );
  return sum.toString(36);
}
