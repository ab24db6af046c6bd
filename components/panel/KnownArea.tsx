import { useCallback } from 'react';
import type { ContactView } from '../../lib/services/views.ts';
import { Duplicates } from '../contact/Duplicates.tsx';
import { KnownRecords } from '../records/KnownRecords.tsx';
import { Tags } from '../tags/Tags.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { Value } from '../value/Value.tsx';
import { usePanelServices } from './panel-services.ts';

/**
 * What is known of a contact beside who they are and what is to be done; give it a key for each. It scrolls with the
 * history, so that any amount of it leaves the note line where it is.
 */
export function KnownArea({ contact }: { contact: ContactView }) {
  const { id, name } = contact;
  const { store } = usePanelServices();
  const read = useCallback(async () => {
    const [beside, { sections }] = await Promise.all([
      store.besideContact(id),
      store.readSettings(),
    ]);
    return { ...beside, sections };
  }, [store, id]);
  const live = useLive(read);
  const known = latestOf(live);
  return (
    <>
      {live.state === 'failed' && (
        <div className="mx-3.5 mt-2">
          <FailureNote failure={live.failure} retry={live.retry} />
        </div>
      )}
      {known !== undefined && (
        <>
          <Value view={known.value} />
          <Tags contact={id} tags={known.tags} />
          <Duplicates id={id} name={name} />
          <KnownRecords around={known.around} kept={known.sections} contact={contact} />
        </>
      )}
    </>
  );
}
