import { CAPS, type DetectedPoint } from '../../domain/detection.ts';
import { emailOf } from './address.ts';
import { line } from './name.ts';
import { pointOf } from './points.ts';

// "my new number", "call me": the writer's own. What belongs to a colleague has other words between.
const MINE =
  /\b(?:(?:my|meine?|mon|ma|mi|meu|minha|mio|mia|mijn) (?:(?:new|direct|work|mobile|private|neue|nouve\w+|nuev[oa]|nov[oa]|nuov[oa]|nieuwe) ){0,2}(?:(?:num|núm|phone|mobil|móvil|cell|handy|tel|e-?mail|add?res|corr|indir)\p{L}* ?){1,2}|(?:call|reach|text|phone|e-?mail) me|write to me)[\s:,(]*/giu;
const LINK = /^(?:(?:is|now|at|on|under|unter|ist|est|es|é|è|au|no|op|al|le) ?[:(]?\s?){0,3}/iu;
const FOUND =
  /^(?:([\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d.-]{3,200}[a-z\d])|(\+?\(?\d(?:[\s()./-]{0,3}\d){6,14}))/i;

/**
 * The numbers and addresses that the writer of a text gives as their own, as guesses with the words as evidence.
 * One that belongs to somebody else ("cc my colleague …") is nobody's.
 */
export function saidPoints(text: string): DetectedPoint[] {
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
  return points.slice(0, 4);
}
