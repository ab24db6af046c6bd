import type { Channel } from '../../../lib/domain/channel.ts';
import { keyOf } from '../../../lib/domain/key-of.ts';
import { type Interaction, interactionIdOf } from '../../../lib/domain/records/interaction.ts';
import {
  conversationIdOf,
  type Message,
  messageIdOf,
} from '../../../lib/domain/records/message.ts';
import { inventedPerson } from './invented-people.ts';
import { BEGINNING, writtenOnce } from './rows.ts';

const MINUTE = 60_000;
/** Over how long the histories are spread: they end before today. */
const SPAN = 3.6 * 365 * 24 * 60 * MINUTE;
const BUSY_SHARE = 0.2;

/** How many contacts have a long history; they hold a fifth of all interactions. */
export const BUSY = 40;

const SUMMARIES = [
  'Asked about the delivery of the second pallet and whether Friday is still possible.',
  'Wants an offer for forty signs on metal, with and without mounting.',
  'Complained that the invoice names the old address; promised a corrected one.',
  'Confirmed the appointment and sent the drawings along.',
];
const SITES = ['roundcube', 'conversejs', 'gmail', 'hand'] as const;
const CHANNELS: readonly Channel[] = ['email', 'chat', 'email', 'call'];

/** Whose the interaction of that number is: a few contacts have long histories, the others share the rest. */
export function ownerOf(k: number, contacts: number, interactions: number): number {
  const busy = Math.min(BUSY, contacts);
  return k < interactions * BUSY_SHARE || contacts <= busy
    ? k % busy
    : busy + (k % (contacts - busy));
}

/** The interaction of that number under its owner's address, and its message where it has one. */
export function interactionRows(
  k: number,
  contacts: number,
  interactions: number,
): { interaction: Interaction; message?: Message } {
  const owner = ownerOf(k, contacts, interactions);
  const point = keyOf('email', inventedPerson(owner).email);
  const site = SITES[k % SITES.length] ?? 'hand';
  const at = BEGINNING + Math.floor((k * SPAN) / interactions);
  const conversation = conversationIdOf(site, `thread ${Math.floor(k / 4)}`);
  const message = messageIdOf(conversation, `message ${k}`);
  const summary = SUMMARIES[k % SUMMARIES.length] ?? '';
  const byHand = site === 'hand';
  const channel: Channel = CHANNELS[k % CHANNELS.length] ?? 'note';
  const interaction = writtenOnce(interactionIdOf(message), {
    point,
    channel,
    direction: k % 3 === 0 ? ('out' as const) : ('in' as const),
    author: ['Anna', 'Rui', 'Lea'][k % 3] ?? 'Anna',
    at,
    began: at - 5 * MINUTE,
    zone: 'Europe/Lisbon',
    written: at + MINUTE,
    summary,
    subject: `Order ${4000 + Math.floor(k / 4)}`,
    site,
    messages: byHand ? [] : [message],
    ...(byHand ? {} : { conversation }),
  });
  if (byHand) return { interaction };
  const said = { site, conversation, from: point, at, seen: at + MINUTE, text: summary };
  return { interaction, message: writtenOnce(message, said) };
}
