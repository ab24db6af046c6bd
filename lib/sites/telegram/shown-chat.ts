import type { ChatLine } from '../chat/chat-line.ts';

/** Nobody's: Telegram's own notices, and what stands in for those who hide where a message was forwarded from. */
const SERVICES = new Set(['777000', '42777', '1271266957', '2666000']);

/** A message, by the id of its writer, with the name that stands beside it, if one does. */
export interface TelegramLine extends ChatLine {
  readonly name: string;
}

/** The open chat as one of the two applications shows it. */
export interface ShownChat {
  readonly title: string;
  /** The ids that header and messages state for the chat, each once: negative for groups and channels. */
  readonly ids: readonly string[];
  /** The user's notes, or what no person writes. */
  readonly isNobodys: boolean;
  /** Commands of a program can be chosen: in a chat of two it is with that program. */
  readonly isBots: boolean;
  readonly lines: readonly TelegramLine[];
}

/** Whether an id is that of a person, or of a program that says to be one. */
export function isPerson(id: string): boolean {
  return /^[1-9]\d{0,19}$/.test(id) && !SERVICES.has(id);
}

/** Each value once, without empty ones. */
export function each(values: readonly string[]): string[] {
  return [...new Set(values)].filter((one) => one !== '');
}
