import { ownPointOf } from '../domain/key-of.ts';
import type { Purchase } from '../domain/records/purchase.ts';
import { failure, type Result, success } from '../domain/result.ts';
import type { Write } from '../store/ledger.ts';
import type { Store } from '../store/store.ts';
import type { Written } from './views.ts';
import { write } from './write.ts';

const GONE = 'This purchase was deleted meanwhile.';
const KEPT = 'What you typed is kept.';

/** What somebody typed of a purchase; what they left empty is undefined. */
export type PurchaseFields = Pick<Purchase, 'at' | 'zone' | 'items' | 'status'> & {
  [F in 'number' | 'amount' | 'currency' | 'discount' | 'due']: Purchase[F] | undefined;
};

/** Writes a purchase down for a contact. `id` was made with the form, so that saving it twice keeps one. */
export async function addPurchase(
  store: Store,
  contact: string,
  id: string,
  fields: PurchaseFields,
): Promise<Result<Written<undefined>>> {
  return write(store, 'purchase', async (reader, by) => {
    const wrong = wrongIn(fields);
    if (wrong !== undefined) return failure('invalid', wrong);
    if ((await reader.live('contact', contact)) === undefined)
      return failure('not-found', `This contact was deleted meanwhile. ${KEPT}`);
    const record = `b-${id}`;
    if ((await reader.get('purchase', record)) !== undefined)
      return success({ writes: [], value: undefined });
    const set = { ...fields, point: ownPointOf(contact), author: by, written: store.now() };
    return success({ writes: [{ kind: 'purchase', id: record, set }], value: undefined });
  });
}

/** Changes the named fields of a purchase; undefined clears one. */
export async function editPurchase(
  store: Store,
  id: string,
  fields: Partial<PurchaseFields>,
): Promise<Result<Written<undefined>>> {
  return write(store, 'edit', async (reader) => {
    const known = await reader.live('purchase', id);
    if (known === undefined) return failure('not-found', `${GONE} ${KEPT}`);
    const wrong = wrongIn({ ...known, ...fields });
    if (wrong !== undefined) return failure('invalid', wrong);
    return success({ writes: [{ kind: 'purchase', id, set: fields }], value: undefined });
  });
}

/** Says that a purchase is paid; once it is, nothing changes. */
export async function payPurchase(store: Store, id: string): Promise<Result<Written<undefined>>> {
  return write(store, 'paid', async (reader) => {
    const known = await reader.live('purchase', id);
    if (known === undefined) return failure('not-found', GONE);
    const paid: Write = { kind: 'purchase', id, set: { status: 'paid' } };
    return success({ writes: known.status === 'open' ? [paid] : [], value: undefined });
  });
}

/** Deletes a purchase; the entry it was written down in stays. */
export async function deletePurchase(
  store: Store,
  id: string,
): Promise<Result<Written<undefined>>> {
  return write(store, 'delete', async (reader) => {
    if ((await reader.live('purchase', id)) === undefined) return failure('not-found', GONE);
    const gone: Write = { kind: 'purchase', id, set: { deleted: true } };
    return success({ writes: [gone], value: undefined });
  });
}

/** What is wrong with a purchase in a sentence, where something is. */
function wrongIn({
  items,
  number,
  amount,
  currency,
  discount,
}: Pick<Purchase, 'items'> & Partial<PurchaseFields>): string | undefined {
  if (items.length === 0 && amount === undefined && number === undefined)
    return `Say what was bought, its number or its amount. ${KEPT}`;
  if ((amount !== undefined || discount !== undefined) && currency === undefined)
    return `Say in which currency. ${KEPT}`;
  return undefined;
}
