import { contactLineOf } from './contact-line.ts';
import { isClosing, isProse, isRule, leadsToName } from './line-kinds.ts';
import { areNames, headOf } from './name-line.ts';

const MOST_UNDER = 10;
const SPOKEN_TO =
  /^(?:hi|hello|hey|dear|good|hallo|liebe|guten|sehr|bonjour|cher|chère|hola|estimad|querid|car[oa]|gentile|olá|prezad|beste|kære|hej|drogi|szanown|dobrý|vážen|уважаем|дорог|шановн)(?!\p{L})/iu;

/**
 * Where closing words stand that nothing follows, or a name, or short lines with ways to reach somebody, for a sender
 * whose name is not known.
 */
export function closedAt(lines: readonly string[]): number | undefined {
  const filled = [...lines.keys()].filter((at) => isFilled(lines[at] ?? ''));
  // whoever is spoken to stands first: "Beste Marijn"
  const last = filled.slice(1).slice(-MOST_UNDER);
  return last.find((at, index) => {
    const text = lines[at] ?? '';
    const under = last.slice(index + 1).map((one) => lines[one] ?? '');
    const [next] = under;
    if (next === undefined) return isClosing(text);
    if (areNames(headOf(next))) return leadsToName(text) || isWish(text);
    return isClosing(text) && under.some(reachesSomebody);
  });
}

function isFilled(text: string): boolean {
  return text.trim() !== '' && !isRule(text);
}

/** "Hugs and crumbs,": a few words and a comma, which nobody is spoken to by. */
function isWish(text: string): boolean {
  const one = text.trim();
  return /^\p{Lu}.{3,40}[,，،]$/u.test(one) && one.split(/\s+/).length <= 4 && !SPOKEN_TO.test(one);
}

/** Whether a line has a number to call or an address, be it among a few words: "01632 960 584 (not Wednesdays)". */
export function reachesSomebody(text: string): boolean {
  if (contactLineOf(text) !== undefined) return true;
  return !isProse(text) && /(?:\d[\s()./-]{0,2}){7}|\S@\S+\.\S|www\./.test(text);
}
