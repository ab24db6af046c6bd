import { failure, type Result, success } from '../domain/result.ts';
import { interactionById, messagesOf } from '../store/conversations.ts';
import { pointsByKey } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { movedTo, recordFields } from './log-fields.ts';
import type { LogFields, MessageView, Written } from './views.ts';
import { write } from './write.ts';

const GONE = 'This entry was deleted meanwhile.';

/** Changes the named fields of an interaction; its messages are not editable. */
export async function editInteraction(
  store: Store,
  id: string,
  fields: Partial<LogFields>,
): Promise<Result<Written<undefined>>> {
  return write(store, 'edit', async (reader) => {
    const current = await reader.live('interaction', id);
    if (current === undefined) return failure('not-found', `${GONE} What you typed is kept.`);
    const moved = fields.at === undefined ? {} : movedTo(current, fields.at);
    const set = { ...recordFields(fields), ...moved };
    return success({ writes: [{ kind: 'interaction', id, set }], value: undefined });
  });
}

/** Deletes an interaction; its messages can be logged again, and the deletion can be undone. */
export async function deleteInteraction(
  store: Store,
  id: string,
): Promise<Result<Written<undefined>>> {
  return write(store, 'delete', async (reader) => {
    if ((await reader.live('interaction', id)) === undefined) return failure('not-found', GONE);
    const set = { deleted: true };
    return success({ writes: [{ kind: 'interaction', id, set }], value: undefined });
  });
}

/** What was said in an interaction, oldest first as logged, with later wordings. */
export async function interactionMessages(store: Store, id: string): Promise<MessageView[]> {
  const interaction = await interactionById(store.db, id);
  if (interaction?.conversation === undefined) return [];
  const kept = await messagesOf(store.db, interaction.conversation);
  const byId = new Map(kept.map((one) => [one.id, one]));
  const points = await pointsByKey(store.db, [...new Set(kept.map((one) => one.from))]);
  const values = new Map(points.map((one) => [one.id, one.value]));
  return interaction.messages.flatMap((messageId) => {
    const message = byId.get(messageId);
    if (message === undefined) return [];
    const mine = message.from === 'me';
    const revisions = kept
      .filter((one) => one.revises === messageId)
      .sort((a, b) => a.seen - b.seen);
    return {
      id: messageId,
      fromName: mine ? 'You' : (values.get(message.from) ?? pageOf(message.from) ?? 'Somebody'),
      mine,
      text: message.text,
      revisions: revisions.map((one) => one.text),
      ...(message.at === undefined ? {} : { at: message.at }),
    };
  });
}

/** The host of a page that says something itself. */
function pageOf(from: string): string | undefined {
  return /^url:([^/]+)$/.exec(from)?.[1];
}
