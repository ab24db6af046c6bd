import type { DetectedMessage } from '../../domain/detection.ts';

/** A message as a chat shows it, before it is known which person wrote it. */
export interface ChatLine extends Omit<DetectedMessage, 'from'> {
  /** The name or id by which the page tells its writers apart; empty where it does not tell. */
  readonly writer: string;
  /** Whether the user wrote it. */
  readonly mine: boolean;
}

/** What a chat is called, on each visit the same. */
export interface ChatThread {
  readonly key: string;
  readonly subject?: string;
  readonly lines: readonly ChatLine[];
}
