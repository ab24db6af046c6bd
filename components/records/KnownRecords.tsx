import { useCallback } from 'react';
import type { KnownRecords as Known } from '../../lib/services/known-view.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { RecordList } from './RecordList.tsx';
import { SECTION_KINDS, SECTIONS, type SectionKind } from './sections.ts';

/** What is known of a contact beside who they are, a line for each kind that there is; each unfolds. */
export function KnownRecords({ contact }: { contact: string }) {
  const { store } = usePanelServices();
  const live = useLive(useCallback(() => store.knownRecords(contact), [store, contact]));
  const known = latestOf(live);
  return (
    <>
      {live.state === 'failed' && (
        <div className="mx-3.5 mt-2">
          <FailureNote failure={live.failure} retry={live.retry} />
        </div>
      )}
      {known !== undefined &&
        SECTION_KINDS.map((kind) => (
          <KnownOfKind key={kind} kind={kind} known={known} contact={contact} />
        ))}
    </>
  );
}

function KnownOfKind<K extends SectionKind>({
  kind,
  known,
  contact,
}: {
  kind: K;
  known: Known;
  contact: string;
}) {
  const section = SECTIONS[kind];
  return <RecordList kind={kind} section={section} records={known[kind]} contact={contact} />;
}
