import type { DetectedConversation } from '../domain/detection.ts';
import type { ReadTime } from '../domain/stated.ts';
import type { TextsAnswer } from '../messages/messages.ts';
import { fieldOf } from '../sites/read/field.ts';
import { type Listener, listen } from './extension.ts';

/** What the worker and the panel can ask of a page script. */
export interface Asked {
  /** The id of the adapter that watches the page, empty once it was read and left. */
  watchedBy: () => string;
  /** Names this document. */
  document: string;
  /** The conversation that was told last, if the page still shows it. */
  told: () => DetectedConversation<ReadTime> | undefined;
  rescan: () => void;
  stop: () => void;
  signal: AbortSignal;
}

/** Answers `who`, `rescan` and `texts`, and does `stop`, until the signal aborts; anything else gets no answer. */
export function answer({ watchedBy, document, told, rescan, stop, signal }: Asked): void {
  const texts = (message: unknown): TextsAnswer => {
    const conversation = told();
    return conversation &&
      fieldOf(message, 'document') === document &&
      fieldOf(message, 'conversation') === conversation.key
      ? { messages: conversation.messages }
      : { gone: true };
  };
  const listener: Listener = (message, _sender, reply) => {
    switch (fieldOf(message, 'type')) {
      case 'who':
        return reply(watchedBy());
      case 'texts':
        return reply(texts(message));
      case 'rescan':
        rescan();
        return reply(true);
      case 'stop':
        return stop();
    }
  };
  listen((api) => api.runtime.onMessage, listener, signal);
}
