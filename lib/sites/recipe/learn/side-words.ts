import { folded } from '../../read/name.ts';

const MOST_WORDS = 2;

/** How sites call whoever is signed in, and those who work beside them, over what they wrote. */
const OURS = words(`
  you me agent staff operator team support adviser advisor assistant clinic practice seller outgoing outbound
  du ich sie wir berater beraterin mitarbeiter mitarbeiterin ausgehend jij u ik medewerker uitgaand
  vous toi moi nous conseiller conseillère équipe sortant tú yo usted asesor asesora agente equipo saliente
  você eu atendente equipa tu io lei operatore consulente jag jeg rådgivare utgående udgående
  ty ja my doradca вы ты я оператор あなた 自分 担当者 你 您 我 客服 나 상담원`);

/** How they call whoever writes to them. */
const THEIRS = words(`
  them client customer patient guest buyer visitor requester contact tenant incoming inbound
  kunde kundin klient klientin patientin gast mieter mieterin besucher käufer eingehend klant huurder bezoeker
  cliente clienta paciente huésped inquilino visitante comprador entrante hóspede utente paziente ospite
  clients patiente locataire visiteur acheteur entrant kund patienten inkommande indgående
  klientka pacjent pacjentka zákazník клиент пациент гость покупатель お客様 顧客 客户 顾客 患者 고객 환자`);

/** What points to one side, beside what points to the other. */
const ARROWS = ['→←', '⇒⇐', '➡⬅', '➜⬅', '↗↙', '▶◀', '►◄', '»«'];

/**
 * Whether two texts are what sites call both sides: one is the user's, the other the contact's. Any others, as days,
 * what became of a message, or two colleagues, are two texts by chance.
 */
export function areSides(one: string, other: string): boolean {
  const arrows = [one, other].map((text) => text.replace(/\s|\uFE0E|\uFE0F/g, ''));
  if (ARROWS.some((pair) => [pair, [...pair].reverse().join('')].includes(arrows.join(''))))
    return true;
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
