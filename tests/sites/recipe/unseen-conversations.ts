import { asMarkup } from '../../practice/markup.mjs';
import type { Application } from './applications.ts';
import type { Conversation, Line } from './conversations.ts';
import { lines, writer } from './markup.ts';
import type { ServedPage } from './real-application.ts';

/** A line that may be a file alone, or answer somebody else's line. */
export interface Said extends Line {
  file?: string;
  quotes?: { name: string; text: string };
}

/** A conversation, with what applications show beside the name. */
export interface Talk extends Conversation {
  turn: number;
  company: string;
  phone: string;
  lines: Said[];
}

/** An application that was written before anybody looked whether it can be read. */
export interface UnseenApplication extends Application {
  conversation(one: Talk, all: readonly Talk[]): ServedPage;
  list(all: readonly Talk[]): ServedPage;
  /** Its pages about nobody beside the list. */
  elsewhere?(all: readonly Talk[]): Record<string, ServedPage>;
  /** How the taught place writes a name that stands in one text with something else. */
  writes?(one: Talk): string;
}

// one message only, begun by the user, never answered, files alone, very long
const TALKS: readonly (readonly [name: string, sides: string])[] = [
  ['Beatriz Nogueira', 'cmcc'],
  ['Oskar Lindholm', 'mcmc'],
  ['Юлия Мельникова', 'c'],
  ['Fatou Diop', 'cmc'.repeat(20)],
  ['Dr. Henrik Aas', 'cc'],
  ['Siobhán Ní Bhriain', 'ccm'],
  ['佐藤 美咲', 'mcmcmc'],
  ['سارة المنصوري', 'cmc'],
  ['Lena', 'cm'],
  ['Paul-Émile Roux', 'm'],
  ['Zoë van der Berg', 'cmcmcmcm'],
  ['Ivy Chen 🌿', 'ccc'],
  ['marek_k88', 'cmm'],
  ['김민준', 'mmc'],
];
const FILES_ALONE = 4;
const THEIRS = [
  'Good morning, is the flat by the river still free?',
  'Thank you!\nOne more thing: can my sister Maria Lopez come along?',
  'ok',
  'Here is what I meant: https://example.com/p/55',
  'We need 40 of them before the 12th, and the invoice in the name of the firm, as last year, please; the old address is no longer right.',
  '👍',
  'Tuesday 14:30 is fine for me.',
];
const OURS = [
  'Gladly, I shall look it up and write again today.',
  'It is sent.',
  'Hello, you asked about the offer: it stands until Friday.',
  'Shall I call you?',
];

/** Conversations that nobody had in view when the engine was made. */
export const TALKS_UNSEEN: readonly Talk[] = TALKS.map(([name, sides], turn) => ({
  id: `${61_907 + 211 * turn}`,
  turn,
  name,
  email: `guest${turn}@house${turn}.example`,
  phone: `+44 20 7946 0${String(100 + turn)}`,
  company: ['Lumo', 'Brightwater Ltd', 'Casa Verde'][turn % 3] ?? '',
  lines: Array.from(sides, (side, k): Said => {
    const isTheirs = side === 'c';
    const texts = isTheirs ? THEIRS : OURS;
    return {
      id: `u${turn}n${k}`,
      by: isTheirs ? 'contact' : 'me',
      text: texts[(k * 2 + turn) % texts.length] ?? '',
      at: `2026-11-${String(4 + turn).padStart(2, '0')}T${String(8 + Math.floor(k / 60)).padStart(2, '0')}:${String(k % 60).padStart(2, '0')}:00Z`,
      ...(turn === FILES_ALONE ? { file: `plan-${k}.pdf` } : {}),
      ...(k % 5 === 3 ? { quotes: { name: 'Maria Lopez', text: 'When can we see it?' } } : {}),
    };
  }),
}));

/** A name, as markup. */
export function who({ name }: Talk): string {
  return asMarkup(name);
}

/** Who wrote a line, as markup. */
export function by(line: Line | undefined, one: Talk): string {
  return asMarkup(writer(line, one));
}

/** The words of a line, or a link to the file that stands for them. */
export function said(line: Said): string {
  return line.file === undefined ? lines(line) : `<a href="/files/${line.id}">${line.file}</a>`;
}

/** Lines of one writer that follow each other. */
export function runs(all: readonly Said[]): Said[][] {
  const groups: Said[][] = [];
  for (const line of all) {
    const open = groups.at(-1);
    if (open?.[0]?.by === line.by) open.push(line);
    else groups.push([line]);
  }
  return groups;
}
