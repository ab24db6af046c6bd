import { Plus } from 'lucide-react';
import { useCallback, useId, useMemo, useState } from 'react';
import { KIND_NAMES } from '../../lib/domain/records/kind-names.ts';
import { LIST_KINDS, type ListKind } from '../../lib/domain/records/kinds.ts';
import { type Announcement, PanelActionsContext, usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { UndoBar } from '../panel/UndoBar.tsx';
import { RecordRow } from '../records/RecordRow.tsx';
import type { AroundOf, ListAround, ListSection } from '../records/record-section.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Modal } from '../ui/Modal.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { LIST_SECTIONS } from './list-sections.ts';

/** What belongs to nobody, a list for each kind, with the way to add to it; what is done here is taken back here. */
export function ListsDialog({ onClose }: { onClose: () => void }) {
  const { store } = usePanelServices();
  const actions = usePanelActions();
  const [announcement, setAnnouncement] = useState<Announcement>();
  const here = useMemo(() => ({ ...actions, announce: setAnnouncement }), [actions]);
  const live = useLive(useCallback(() => store.listedRecords(), [store]));
  const lists = latestOf(live);
  const results = latestOf(useLive(useCallback(() => store.resultsOfCampaigns(), [store])));
  return (
    <Modal title="Lists" onClose={onClose}>
      <PanelActionsContext value={here}>
        {live.state === 'failed' && <FailureNote failure={live.failure} retry={live.retry} />}
        {lists !== undefined &&
          LIST_KINDS.map((kind) => (
            <ListOfKind
              key={kind}
              kind={kind}
              around={{ lists, ...(results === undefined ? {} : { results }) }}
            />
          ))}
        <UndoBar announcement={announcement} onChange={setAnnouncement} />
      </PanelActionsContext>
    </Modal>
  );
}

function ListOfKind<K extends ListKind>({
  kind,
  around,
}: {
  kind: K;
  around: AroundOf<K> & ListAround;
}) {
  const { open } = usePanelActions();
  const heading = useId();
  const section: ListSection<K> = LIST_SECTIONS[kind];
  const { label, use } = section;
  const records = around.lists[kind];
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-1.5">
      <h3 id={heading} className="font-semibold">
        {label}
      </h3>
      {records.length === 0 && <p className="text-small text-soft">{use}</p>}
      <ul className="flex flex-col gap-1.5">
        {records.map((one) => (
          <RecordRow key={one.id} {...{ kind, section, records, around }} record={one} />
        ))}
      </ul>
      <div>
        <Button onClick={() => open({ kind: 'record', about: { kind } })}>
          <Plus size={12} aria-hidden="true" /> Add {KIND_NAMES[kind]}
        </Button>
      </div>
    </section>
  );
}
