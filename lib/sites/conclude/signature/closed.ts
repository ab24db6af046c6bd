import { hasLegalForm } from './company.ts';
import { contactLineOf } from './contact-line.ts';
import { isClosing, isProse, isRule, isWish, leadsToName } from './line-kinds.ts';
import { areNames, headOf } from './name-line.ts';

const MOST_UNDER = 10;
const MOST_ANSWER = 8;
/** As numbers begin that are called, of seven digits at least. */
const NUMBER = /(?:^|[\s:.])[+(]{0,2}(?:\+|\(?0|00)(?:[\s()./-]{0,2}\d){6}/u;
/** "Zákaznická linka: 585 555 018", and no order's number. */
const LABELLED =
  /^(?!.*(?:order|bestell|auftrag|commande|pedido|ordine|invoice|rechnung|factur|fattur|ref|ticket|iban|konto|account|client|kunde|number|nummer|n[r°º]))[\p{L}\s.]{2,25}:\s?(?:\d[\s()./-]{0,2}){9}/iu;

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
    const [next, ...more] = last.slice(index + 1).map((one) => lines[one] ?? '');
    if (next === undefined) return isFarewellAtEnd(text, lines[last[index - 1] ?? -1] ?? '');
    const isNamed = areNames(headOf(next)) && !hasLegalForm(next);
    if (isNamed && leadsToName(text)) return true;
    if (isClosing(text)) return [next, ...more].some(isToldOfFirm);
    return isNamed && isWish(text) && more.some(isToldOfFirm);
  });
}

function isToldOfFirm(text: string): boolean {
  return hasLegalForm(text) || reachesSomebody(text);
}

/** "Yours" under a question may be all that was said. */
function isFarewellAtEnd(text: string, over: string): boolean {
  const most = /[?？؟]\s*$/.test(over) ? MOST_ANSWER : 1;
  return isClosing(text) && text.trim().length > most;
}

function isFilled(text: string): boolean {
  return text.trim() !== '' && !isRule(text);
}

/** Whether a line has a number to call or an address, be it among a few words: "01632 960 584 (not Wednesdays)". */
export function reachesSomebody(text: string): boolean {
  if (contactLineOf(text.replace(/\s*\([^()]{1,60}\)$/, '')) !== undefined) return true;
  return (
    !isProse(text) && (NUMBER.test(text) || LABELLED.test(text) || /\S@\S+\.\S|www\./.test(text))
  );
}
