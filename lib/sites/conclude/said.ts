import { CAPS, type DetectedPeople, type DetectedPoint } from '../../domain/detection.ts';
import { claimsIn } from '../claims/claims.ts';
import { emailOf } from '../read/address.ts';
import { line } from '../read/name.ts';
import { pointOf } from '../read/points.ts';
import { withoutCited } from './cited.ts';

// "my new number", "call me": the writer's own. What belongs to a colleague has other words between.
const MINE =
  /\b(?:(?:my|meine?|mon|ma|mi|meu|minha|mio|mia|mijn) (?:(?:new|direct|work|mobile|private|neue|nouve\w+|nuev[oa]|nov[oa]|nuov[oa]|nieuwe) ){0,2}(?:(?:num|núm|phone|mobil|móvil|cell|handy|tel|e-?mail|add?res|corr|indir)\p{L}* ?){1,2}|(?:call|reach|text|phone|e-?mail) me|write to me)[\s:,(]*/giu;
const LINK = /^(?:(?:is|now|at|on|under|unter|ist|est|es|é|è|au|no|op|al|le) ?[:(]?\s?){0,3}/iu;
const FOUND =
  /^(?:([\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d.-]{3,200}[a-z\d])|(\+?\(?\d(?:[\s()./-]{0,3}\d){6,14}))/i;

const MOST = 4;
const MOST_TEXT = 64 * 1024;

/** The people with what the contact of the conversation says of themselves as further points, the newest words first to count. */
export function withSaidPoints(detection: DetectedPeople): DetectedPeople {
  const { people, primary, conversation } = detection;
  const person = people[primary];
  if (person === undefined || conversation === undefined) return detection;
  const known = new Set(person.points.map(({ value }) => value.toLowerCase()));
  const said: DetectedPoint[] = [];
  let left = MOST_TEXT;
  for (const { from, text } of conversation.messages.toReversed()) {
    left -= text.length;
    if (left < 0 || said.length >= MOST) break;
    if (from === primary) said.unshift(...saidPoints(withoutCited(text), person.name));
  }
  const fresh = said.filter(({ value }) => !known.has(value.toLowerCase()));
  if (fresh.length === 0) return detection;
  const points = [...person.points, ...fresh.slice(-MOST)].slice(0, CAPS.points);
  return { ...detection, people: people.with(primary, { ...person, points }) };
}

/**
 * The numbers and addresses that the writer of a text gives as their own, as guesses with the words as evidence.
 * One that belongs to somebody else ("cc my colleague …", "Bob wrote: my number is …") is nobody's.
 */
export function saidPoints(text: string, name?: string): DetectedPoint[] {
  const points: DetectedPoint[] = [];
  // Most texts hold neither an address nor a number, and the expression is a large one.
  if (!/[@\d]/.test(text)) return points;
  for (const { 0: mine, index } of text.matchAll(MINE)) {
    const after = text.slice(index + mine.length).slice(0, 400);
    const link = LINK.exec(after)?.[0] ?? '';
    const [found = '', address, phone] = FOUND.exec(after.slice(link.length)) ?? [];
    const email = address && emailOf(address);
    const value = email || phone;
    const before = text.slice(Math.max(0, index - 40), index).replace(/^.*[.!?\n]\s/s, '');
    const words = line(before + mine + link + found, CAPS.evidence);
    if (value) points.push(pointOf(email ? 'email' : 'phone', value, 'guess', words));
  }
  if (points.length === 0) return [];
  const claimed = claimsIn(text, { name }).map(({ value }) => bareOf(value));
  return points.filter(({ value }) => claimed.includes(bareOf(value))).slice(0, MOST);
}

function bareOf(value: string): string {
  return value.includes('@') ? value.toLowerCase() : value.replaceAll(/\D/g, '');
}
