import { useCallback, useState } from 'react';
import {
  movedSection,
  orderedSections,
  type SectionLayout,
  turnedSection,
} from '../../lib/domain/section-order.ts';
import type { KnownAround } from '../../lib/services/known-view.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { AskShare } from '../shares/AskShare.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { RecordList } from './RecordList.tsx';
import type { AroundOf } from './record-section.ts';
import { SectionPlaceContext } from './section-layout.ts';
import { SECTION_KINDS, SECTIONS, type SectionKind } from './sections.ts';

/** What is known of a contact beside who they are, a line for each kind that there is; each unfolds and moves. */
export function KnownRecords({ contact }: { contact: string }) {
  const { store } = usePanelServices();
  const read = useCallback(async () => {
    const [around, settings] = await Promise.all([
      store.knownAround(contact),
      store.readSettings(),
    ]);
    return { around, kept: settings.sections };
  }, [store, contact]);
  const live = useLive(read);
  const latest = latestOf(live);
  return (
    <>
      {live.state === 'failed' && (
        <div className="mx-3.5 mt-2">
          <FailureNote failure={live.failure} retry={live.retry} />
        </div>
      )}
      {latest !== undefined && (
        <>
          <Sections {...latest} contact={contact} />
          <AskShare
            contact={contact}
            shares={latest.around.known.share}
            purchases={latest.around.known.purchase}
          />
        </>
      )}
    </>
  );
}

function Sections({
  around,
  kept,
  contact,
}: {
  around: KnownAround;
  kept: SectionLayout;
  contact: string;
}) {
  const { store } = usePanelServices();
  // what was pressed shows at once, and also where it cannot be kept
  const [chosen, setChosen] = useState<{ layout: SectionLayout; over: string }>();
  // until they are kept, or another window or the search keeps others
  const over = JSON.stringify(kept);
  const layout = chosen?.over === over ? chosen.layout : kept;
  const keep = (change: Partial<SectionLayout>) => {
    const sections = { ...layout, ...change };
    setChosen({ layout: sections, over });
    void store.changeSettings({ sections });
  };
  const order = orderedSections(SECTION_KINDS, layout.order);
  const shown = order.filter((kind) => around.known[kind].length > 0);
  return shown.map((kind, index) => {
    const past = (by: -1 | 1) =>
      shown[index + by] === undefined
        ? undefined
        : () => keep({ order: movedSection(order, shown, kind, by) });
    const place = {
      unfolded: layout.unfolded.includes(kind),
      turn: () => keep({ unfolded: turnedSection(layout.unfolded, kind) }),
      moveUp: past(-1),
      moveDown: past(1),
    };
    return (
      <SectionPlaceContext key={kind} value={place}>
        <KnownOfKind kind={kind} around={around} contact={contact} />
      </SectionPlaceContext>
    );
  });
}

function KnownOfKind<K extends SectionKind>({
  kind,
  around,
  contact,
}: {
  kind: K;
  around: AroundOf<K> & KnownAround;
  contact: string;
}) {
  const section = SECTIONS[kind];
  const records = around.known[kind];
  return <RecordList {...{ kind, section, records, contact, around }} />;
}
