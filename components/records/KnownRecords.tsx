import { useState } from 'react';
import {
  movedSection,
  orderedSections,
  type SectionLayout,
  turnedSection,
} from '../../lib/domain/section-order.ts';
import type { KnownAround } from '../../lib/services/known-view.ts';
import type { ContactView } from '../../lib/services/views.ts';
import { About } from '../contact/About.tsx';
import { usePanelServices } from '../panel/panel-services.ts';
import { RecordList } from './RecordList.tsx';
import type { AroundOf } from './record-section.ts';
import { SectionPlaceContext } from './section-layout.ts';
import { SECTION_KINDS, SECTIONS, type SectionKind } from './sections.ts';
import { ToAsk } from './ToAsk.tsx';

/** The sections by their names, in the order in which they stand: the fields of the contact, then a kind each. */
const SECTION_NAMES = ['about', ...SECTION_KINDS] as const;
type SectionName = (typeof SECTION_NAMES)[number];

/** What is known of a contact beside who they are, a line for each kind that there is; each unfolds and moves. */
export function KnownRecords({
  around,
  kept,
  contact,
}: {
  around: KnownAround;
  /** How the sections stand, as it is kept on this device. */
  kept: SectionLayout;
  contact: ContactView;
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
  const order = orderedSections(SECTION_NAMES, layout.order);
  const shown = order.filter((name) => isTold(name, around));
  const sections = shown.map((name, index) => {
    const past = (by: -1 | 1) =>
      shown[index + by] === undefined
        ? undefined
        : () => keep({ order: movedSection(order, shown, name, by) });
    const place = {
      unfolded: layout.unfolded.includes(name),
      turn: () => keep({ unfolded: turnedSection(layout.unfolded, name) }),
      moveUp: past(-1),
      moveDown: past(1),
    };
    return (
      <SectionPlaceContext key={name} value={place}>
        {name === 'about' ? (
          <About contact={contact} around={around} />
        ) : (
          <KnownOfKind kind={name} around={around} contact={contact.id} />
        )}
      </SectionPlaceContext>
    );
  });
  return (
    <>
      {sections}
      <ToAsk contact={contact.id} known={around.known} />
    </>
  );
}

function isTold(name: SectionName, { about, known }: KnownAround): boolean {
  return name === 'about'
    ? Object.keys(about).some((field) => field !== 'tags')
    : known[name].length > 0;
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
