import type { ContactAbout } from '../../domain/contact-about.ts';
import { keyOf } from '../../domain/key-of.ts';
import { type Result, success } from '../../domain/result.ts';
import type { Store } from '../../store/store.ts';
import { aboutContact } from '../about-contact.ts';
import { contactView } from '../contact-view.ts';
import { type ContactEdit, editWrites } from '../contacts.ts';
import { heldNow } from '../held-now.ts';
import { logWrites } from '../log.ts';
import type { ContactProposal, ContactView, LogDraft, Logged, Written } from '../views.ts';
import { write } from '../write.ts';

/**
 * Logs a clipped page as `saveLog` does, and in the same step fills the ticked fields of the contact: those that are
 * still empty then, and with no address that is somebody else's by then.
 */
export async function saveClip(store: Store, draft: LogDraft): Promise<Result<Written<Logged>>> {
  return write<Logged>(store, 'log', async (reader, by) => {
    const log = await logWrites(reader, store, draft, by);
    const ticked = (draft.proposals ?? []).filter((one) => one.ticked);
    if (!log.ok || ticked.length === 0 || draft.person.kind !== 'contact') return log;
    const { value, writes } = log.value;
    const contact = await contactView(store, value.contact);
    if (contact === undefined) return log;
    const free: ContactProposal[] = [];
    for (const one of ticked) {
      const isAddress = one.field === 'website';
      const held = isAddress ? await heldNow(reader, store, keyOf('url', one.value)) : [];
      if (held.length === 0) free.push(one);
    }
    const about = await aboutContact(store, value.contact);
    const fills = await editWrites(reader, store, value.contact, editOf(contact, about, free));
    return fills.ok ? success({ value, writes: [...writes, ...fills.value.writes] }) : fills;
  });
}

function editOf(
  contact: ContactView,
  { postal }: ContactAbout,
  proposals: readonly ContactProposal[],
): ContactEdit {
  const edit: ContactEdit = {};
  for (const { field, value } of proposals) {
    if (field === 'title' && contact.title === undefined) edit.title = value;
    if (field === 'postal' && postal === undefined) edit.about = { postal: [value] };
    if (field === 'company' && contact.companyName === undefined) edit.company = value;
    const hasSite = contact.points.some(({ kind }) => kind === 'url');
    if (field === 'website' && !hasSite) edit.addPoints = [{ kind: 'url', value }];
  }
  return edit;
}
