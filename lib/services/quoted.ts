import type { Interaction } from '../domain/records/interaction.ts';
import { quotedFrom, quoteOf } from '../domain/rules/customer/quote.ts';
import { messagesOf } from '../store/conversations.ts';
import type { Store } from '../store/store.ts';
import { whoseAre } from './whose.ts';

/**
 * What is quoted of an entry for words that are kept of it: of its messages what the contact of the entry said, in its
 * latest wording; of an entry without messages what was noted.
 */
export async function quotedOf(
  store: Store,
  entry: Interaction,
  kept: string,
): Promise<string | undefined> {
  const { conversation, messages, point, written, at: held } = entry;
  if (conversation === undefined || messages.length === 0) return quoteOf(kept) || undefined;
  const all = await messagesOf(store.db, conversation);
  const byId = new Map(all.map((one) => [one.id, one]));
  const here = messages.flatMap((id) => byId.get(id) ?? []);
  const from = [...new Set(here.map((one) => one.from))];
  const under = [point, ...from].map((one) => ({ point: one, written, held }));
  const [contact, ...writers] = await whoseAre(store, under);
  if (contact === undefined) return undefined;
  const theirs = new Set(from.filter((_, index) => writers[index]?.id === contact.id));
  const said = here
    .filter((one) => theirs.has(one.from))
    .map(({ id, text }) => {
      const wordings = all.filter((one) => one.revises === id);
      return wordings.toSorted((one, other) => other.seen - one.seen)[0]?.text ?? text;
    });
  return quotedFrom(said, kept);
}
