import type { DetectedPerson, DetectedPoint } from '../../domain/detection.ts';
import { mailtoOf, unescaped } from '../read/address.ts';
import { folded } from '../read/name.ts';
import { isOwn } from '../read/own.ts';
import { phoneOf } from '../read/phone.ts';
import { pointOf } from '../read/points.ts';

const MOST = 10;

/** The e-mail addresses and phone numbers that links lead to, each once, own ones left out. */
export function linkedPoints(links: readonly string[], own: readonly string[]): DetectedPoint[] {
  const points = new Map<string, DetectedPoint>();
  for (const href of links) {
    const email = mailtoOf(href);
    const value = email ?? phoneOf(unescaped(href));
    if (!value || points.has(value) || (email && isOwn(email, own))) continue;
    const kind = email ? 'email' : 'phone';
    points.set(value, pointOf(kind, value, 'guess', `link to an address (${kind})`));
  }
  return [...points.values()].slice(0, MOST);
}

/**
 * The linked addresses that are a person's own: the e-mail address that is made of their name, and the number of a
 * page that links one address and one number only.
 */
export function fittingPoints(name: string, linked: readonly DetectedPoint[]): DetectedPoint[] {
  const emails = linked.filter(({ kind }) => kind === 'email');
  const phones = linked.filter(({ kind }) => kind === 'phone');
  const [email, ...more] = emails.filter(({ value }) => fits(name, value));
  if (email === undefined || more.length > 0) return [];
  const alone = emails.length === 1 && phones.length === 1;
  return [{ ...email, confidence: 'likely' }, ...(alone ? phones : [])];
}

/** Links of nobody in particular, as people without a name. */
export function mentionedIn(linked: readonly DetectedPoint[]): DetectedPerson[] {
  return linked.map((point) => {
    const { confidence, evidence } = point;
    return { points: [point], role: 'mentioned', evidence, confidence };
  });
}

/** `jane.smith@`, `smith@`, `jsmith@` and `janes@` are made of "Dr Jane Smith". */
function fits(name: string, email: string): boolean {
  const words = folded(name).split(' ');
  const local = folded(email.replace(/@.*/, '')).replace(/[^\p{L}]/gu, '');
  const last = words.pop() ?? '';
  if (last.length < 3 || local === last) return local === last;
  return words.some((word) =>
    local.includes(last)
      ? local.includes(word.charAt(0))
      : word.length > 2 && local === word + last.charAt(0),
  );
}
