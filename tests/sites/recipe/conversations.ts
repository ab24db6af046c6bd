/** One line of an invented conversation. */
export interface Line {
  id: string;
  by: 'contact' | 'me';
  text: string;
  at: string;
}

/** An invented conversation of an invented person. */
export interface Conversation {
  id: string;
  name: string;
  email: string;
  lines: Line[];
}

/** Who uses the invented applications. */
export const ME = { name: 'Robin Okafor', email: 'robin@example.com' };

const NAMES = [
  'Ana Pereira',
  'Bruno Díaz',
  'Chiara Lombardi',
  'Dmitri Volkov',
  'Élodie Marchand',
  'Farid Haddad',
  'Greta Lindqvist',
  'Hana Kobayashi',
  'Imre Szabó',
  'Jo O’Neill',
  'Kwame Mensah-Boateng',
  '李小龙',
];

const TEXTS = [
  'Is the second pallet on its way?',
  'Thanks, that helps.\nOne more question: do you ship on Fridays?',
  'See https://example.com/orders/77 for the list',
  'OK',
  'We would like 240 of the small ones, and 12 of the large ones.',
  'Could somebody call me tomorrow? My colleague Maria Lopez would join.',
  'Perfect 👍',
];

/** Ten and more conversations of different people and lengths, each with lines of both sides. */
export const CONVERSATIONS: readonly Conversation[] = NAMES.map((name, n) => ({
  id: `${7301 + 13 * n}`,
  name,
  email: `person${n}@firm${n}.example`,
  lines: Array.from({ length: 2 + ((n * 5) % 9) }, (_, k) => ({
    id: `m${n}x${k}`,
    by: (k + n) % 3 === 1 ? ('me' as const) : ('contact' as const),
    text: TEXTS[(k + n) % TEXTS.length] ?? '',
    at: `2026-11-${String(10 + n).padStart(2, '0')}T09:${String(10 + k)}:00Z`,
  })),
}));
