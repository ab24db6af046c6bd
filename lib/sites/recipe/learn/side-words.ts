import { folded } from '../../read/name.ts';

const MOST_WORDS = 2;

/** How sites call whoever is signed in, and those who work beside them, over what they wrote. */
const OURS = words(`
  you me agent staff team support adviser advisor practice outgoing outbound du ich sie wir berater ausgehend jij u ik
  vous moi nous conseiller équipe tú yo usted asesor agente equipo você eu equipa tu io jag jeg ty ja вы ты я
  あなた 自分 担当者 你 您 我 나 상담원`);

/** How they call whoever writes to them. */
const THEIRS = words(`
  them client customer patient guest buyer visitor tenant incoming inbound kunde kundin klient klientin gast mieter
  eingehend klant cliente clienta paciente huésped inquilino utente paziente ospite locataire kund klientka pacjent
  клиент пациент お客様 顧客 客户 患者 고객 환자`);

/** What points to one side, beside what points to the other. */
const ARROWS = /^(?:→←|←→|⇒⇐|⇐⇒|➡⬅|⬅➡|↗↙|↙↗)$/u;

/**
 * Whether two texts are what sites call both sides: one is the user's, the other the contact's. Any others, as days,
 * what became of a message, or two colleagues, are two texts by chance.
 */
export function areSides(one: string, other: string): boolean {
  if (ARROWS.test(`${one}${other}`.replace(/\s|\uFE0E|\uFE0F/g, ''))) return true;
  const sides = [one, other].map(sideOf);
  return sides.includes('ours') && sides.includes('theirs');
}

function sideOf(text: string): 'ours' | 'theirs' | undefined {
  const parts = folded(text)
    .split(' ')
    .slice(0, MOST_WORDS + 1);
  const isOurs = parts.some((one) => OURS.has(one));
  if (parts.length > MOST_WORDS || isOurs === parts.some((one) => THEIRS.has(one)))
    return undefined;
  return isOurs ? 'ours' : 'theirs';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(folded));
}
