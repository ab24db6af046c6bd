import { lazy, Suspense } from 'react';
import type { ContactView } from '../../lib/services/views.ts';

const loadValue = async () => ({ default: (await import('../value/Value.tsx')).Value });
const Value = lazy(loadValue);
const loadTags = async () => ({ default: (await import('../tags/Tags.tsx')).Tags });
const Tags = lazy(loadTags);
const loadDuplicates = async () => ({
  default: (await import('../contact/Duplicates.tsx')).Duplicates,
});
const Duplicates = lazy(loadDuplicates);
const loadRecords = async () => ({
  default: (await import('../records/KnownRecords.tsx')).KnownRecords,
});
const KnownRecords = lazy(loadRecords);

/**
 * What is known of a contact beside who they are and what is to be done. It scrolls with the history, so that any
 * amount of it leaves the note line where it is.
 */
export function KnownArea({ contact }: { contact: ContactView }) {
  const { id, name } = contact;
  return (
    <>
      <Suspense>
        <Value key={id} contact={id} />
      </Suspense>
      <Suspense>
        <Tags key={id} contact={id} />
      </Suspense>
      <Suspense>
        <Duplicates key={id} id={id} name={name} />
      </Suspense>
      <Suspense>
        <KnownRecords key={id} contact={contact} />
      </Suspense>
    </>
  );
}
