import type { DetectedPerson } from '../../../lib/domain/detection.ts';

const FIRST = [
  ...['Ana', 'Ben', 'Chloé', 'Dmitri', 'Elif', 'Farid', 'Greta', 'Hiro', 'Ines', 'Jonas'],
  ...['Katya', 'Liam', 'Mei', 'Noah', 'Olga', 'Priya', 'Quentin', 'Rosa', 'Samir', 'Tomasz'],
  ...['Ulla', 'Viktor', 'Wanda', 'Ximena', 'Yusuf', 'Zoë', 'Amara', 'Björn', 'Carla', 'Duc'],
];
const LAST = [
  ...['Almeida', 'Brandt', 'Costa', 'Dupont', 'Eriksen', 'Fischer', 'García', 'Haddad', 'Ivanov'],
  ...['Jansen', 'Kowalski', 'Lindqvist', 'Moreau', 'Nakamura', 'Okafor', 'Pereira', 'Quinn'],
  ...['Rossi', 'Schäfer', 'Tanaka', 'Urbina', 'Vasquez', 'Wójcik', 'Xu', 'Yilmaz', 'Zhang'],
  ...['Achterberg', 'Bonnet', 'Castellano', 'Drummond'],
];
const LETTERS = 26;
const TRADES = ['Print', 'Foods', 'Tools', 'Optics', 'Travel', 'Paper', 'Energy', 'Textiles'];

/** How many companies the invented people work for. */
export const COMPANIES = 800;

/** The invented person with this number: name, company and addresses follow from it. */
export function inventedPerson(n: number) {
  const first = FIRST[n % FIRST.length] ?? 'Ana';
  const last = LAST[Math.floor(n / FIRST.length) % LAST.length] ?? 'Almeida';
  const round = Math.floor(n / (FIRST.length * LAST.length));
  // initials in the middle keep a hundred thousand of nine hundred names apart
  const name = `${first} ${initialsOf(round)}${last}`;
  const company = n % COMPANIES;
  const host = `firm${company}.example`;
  return {
    id: `c-${n}`,
    name,
    company,
    email: `person${n}@${host}`,
    handle: `xmpp/person${n}@${host}`,
  };
}

/** Nothing, `A. ` to `Z. `, then `A. A. ` and on. */
function initialsOf(round: number): string {
  if (round === 0) return '';
  const initial = String.fromCharCode(65 + ((round - 1) % LETTERS));
  return `${initialsOf(Math.floor((round - 1) / LETTERS))}${initial}. `;
}

/** The name of the company with this number. */
export function companyName(n: number): string {
  return `${LAST[n % LAST.length] ?? ''} ${TRADES[n % TRADES.length] ?? ''} ${n}`;
}

/** The person as an adapter reads them from a From header. */
export function asDetected(n: number): DetectedPerson {
  const { name, email } = inventedPerson(n);
  const evidence = 'From header';
  return {
    name,
    points: [{ kind: 'email', value: email, confidence: 'certain', evidence }],
    role: 'sender',
    evidence,
    confidence: 'certain',
  };
}
