import type { LogDraft, Logged, RecognisedConversation } from '../../lib/services/views.ts';
import { shortNameOf } from '../ui/short-name.ts';

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What saving a log did, in a sentence. */
export function loggedSentence(logged: Logged): string {
  const { outcome, messages, contactName } = logged;
  const what = messages === 0 ? '' : ` ${counted(messages, 'message')}`;
  switch (outcome) {
    case 'new':
      return `Logged${what} with ${contactName}`;
    case 'added':
      return `Added${what} to the entry of ${contactName}`;
    case 'edited':
      return `Changed the entry of ${contactName}`;
    case 'unchanged':
      return 'Nothing new: this is logged already';
  }
}

/** How much of the open thread is logged: "3 messages, 1 not logged". */
export function threadWords(conversation: RecognisedConversation | undefined): string {
  if (conversation === undefined || conversation.shown === 0) return '';
  const { shown, logged } = conversation;
  const rest = shown - logged;
  const all = counted(shown, 'message');
  if (rest === 0) return shown === 1 ? '1 message, logged' : `${all}, all logged`;
  return rest === shown ? `${all}, not logged` : `${all}, ${rest} not logged`;
}

/** What saving this draft will do: "adds Chidi and logs 2 messages". */
export function saveWords(draft: LogDraft): string {
  const fresh = draft.messages.filter((one) => one.ticked && !one.logged).length;
  const adds =
    draft.person.kind === 'detected' ? `adds ${shortNameOf(draft.person.name)} and ` : '';
  if (fresh > 0) return `${adds}logs ${counted(fresh, 'message')}`;
  return draft.interaction === undefined ? `${adds}logs this` : 'changes the entry';
}
