import { dismissalIdOf } from '../domain/records/dismissal.ts';
import { type Result, success } from '../domain/result.ts';
import type { Store } from '../store/store.ts';
import type { Written } from './views.ts';
import { write } from './write.ts';

/** A person, by the key of a point, in one conversation. */
export interface InConversation {
  conversation: string;
  point: string;
}

/** "Not about this": hides a person in one conversation, until restored. */
export function dismiss(store: Store, where: InConversation): Promise<Result<Written<undefined>>> {
  return hide(store, where, true);
}

/** Shows a person in a conversation again. */
export function restore(store: Store, where: InConversation): Promise<Result<Written<undefined>>> {
  return hide(store, where, false);
}

function hide(
  store: Store,
  { conversation, point }: InConversation,
  hidden: boolean,
): Promise<Result<Written<undefined>>> {
  return write(store, hidden ? 'not about this' : 'about this again', async () => {
    const set = { conversation, point, deleted: hidden ? undefined : true };
    const id = dismissalIdOf(conversation, point);
    return success({ writes: [{ kind: 'dismissal', id, set }], value: undefined });
  });
}
