import type { Detection } from '../domain/detection.ts';
import type { TextsAnswer } from '../messages/messages.ts';
import { fieldOf } from '../sites/read/field.ts';
import { extension, type Listener } from './extension.ts';

/** What the worker and the panel can ask of a page script. */
export interface Asked {
  /** The id of the adapter that watches the page, empty once it was read and left. */
  watchedBy: () => string;
  /** Names this document. */
  document: string;
  /** What was told last, if the page still shows the same conversation. */
  told: () => Detection;
  rescan: () => void;
  stop: () => void;
  signal: AbortSignal;
}

/** Answers `who`, `rescan`, `texts` and `stop` until the signal aborts; anything else gets no answer. */
export function answer({ watchedBy, document, told, rescan, stop, signal }: Asked): void {
  const texts = (message: unknown): TextsAnswer => {
    const detection = told();
    const conversation = detection.kind === 'people' ? detection.conversation : undefined;
    return conversation !== undefined &&
      fieldOf(message, 'document') === document &&
      fieldOf(message, 'conversation') === conversation.key
      ? { messages: conversation.messages }
      : { gone: true };
  };
  const listener: Listener = (message, _sender, reply) => {
    const type = fieldOf(message, 'type');
    if (type === 'stop') stop();
    if (type === 'rescan') rescan();
    if (type === 'who') reply(watchedBy());
    else if (type === 'texts') reply(texts(message));
    else if (type === 'stop' || type === 'rescan') reply(true);
  };
  extension()?.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => extension()?.runtime.onMessage.removeListener(listener));
}
