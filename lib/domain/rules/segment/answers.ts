import type { Message } from '../../records/message.ts';
import type { Answer } from './persona.ts';

const MINUTE = 60_000;

/** What a contact wrote next after us in a conversation, where both times are known; `from` is `me` for us. */
export function answersIn(
  messages: readonly Pick<Message, 'conversation' | 'from' | 'at' | 'text'>[],
): Answer[] {
  const timed = messages.flatMap((one) => (one.at === undefined ? [] : [{ ...one, at: one.at }]));
  const inOrder = timed.toSorted((one, other) => one.at - other.at);
  const ours = new Map<string, number>();
  const answers: Answer[] = [];
  for (const { conversation, from, at, text } of inOrder) {
    if (from === 'me') {
      ours.set(conversation, at);
      continue;
    }
    const asked = ours.get(conversation);
    if (asked === undefined) continue;
    answers.push({ at, minutes: (at - asked) / MINUTE, letters: text.trim().length });
    ours.delete(conversation);
  }
  return answers;
}
