import type { DetectedConversation, DetectedPerson } from '../domain/detection.ts';
import { conversationIdOf } from '../domain/records/message.ts';
import { interactionsHolding } from '../store/conversations.ts';
import type { Store } from '../store/store.ts';
import { incomingMessages } from './incoming.ts';
import type { RecognisedConversation } from './views.ts';

/** How much of the open thread is in interactions already. */
export async function loggedState(
  store: Store,
  site: string,
  conversation: DetectedConversation,
  people: readonly DetectedPerson[],
): Promise<RecognisedConversation> {
  const incoming = incomingMessages(site, conversation, conversation.messages, people);
  const holding = await interactionsHolding(
    store.db,
    incoming.map((one) => one.id),
  );
  const logged = new Set(holding.flatMap((one) => one.messages));
  const newest = holding.sort((a, b) => b.at - a.at)[0];
  return {
    id: conversationIdOf(site, conversation.key),
    key: conversation.key,
    ...(conversation.subject === undefined ? {} : { subject: conversation.subject }),
    shown: incoming.length,
    logged: incoming.filter((one) => logged.has(one.id)).length,
    ...(newest === undefined ? {} : { interaction: newest.id }),
  };
}
