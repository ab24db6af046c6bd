import { Plus } from 'lucide-react';
import { useState } from 'react';
import { KIND_NAMES } from '../../lib/domain/records/kind-names.ts';
import type { KnownKind, Records } from '../../lib/domain/records/kinds.ts';
import { usePanelActions } from '../panel/actions.ts';
import { Button } from '../ui/Button.tsx';
import { Fold } from '../ui/Fold.tsx';
import { useNow } from '../ui/use-now.ts';
import { Explains } from './Explains.tsx';
import { Parts } from './Parts.tsx';
import { RecordRow } from './RecordRow.tsx';
import type { AroundOf, RecordSection } from './record-section.ts';
import { SectionFoot } from './SectionFoot.tsx';
import { useSectionPlace } from './section-layout.ts';
import { useSought } from './sought-record.ts';

/** The records of one kind of a contact: what they come to in a line, each of them below; nothing where there are none. */
export function RecordList<K extends KnownKind>({
  kind,
  section,
  records,
  contact,
  around,
}: {
  kind: K;
  section: RecordSection<K>;
  records: readonly Records[K][];
  contact: string;
  around: AroundOf<K>;
}) {
  const { open } = usePanelActions();
  const now = useNow();
  const { unfolded, turn } = useSectionPlace();
  const [withOver, setWithOver] = useState(false);
  const sought = useSought();
  if (records.length === 0) return null;
  const { label, most, order, summary, explainedSums, Summary, remarks, Notice, over } = section;
  const ordered = records.toSorted(order);
  const shown = withOver ? ordered : ordered.filter((one) => over?.is(one) !== true);
  const hidden = ordered.length - shown.length;
  const rows = shown.slice(0, most);
  // who was led to one that is not among them finds it below
  const other = ordered.find(({ id }) => id === sought?.id && !rows.some((one) => one.id === id));
  return (
    <Fold
      label={label}
      summary={
        Summary === undefined ? (
          <Parts parts={summary(ordered, now, around)} />
        ) : (
          <Summary records={ordered} around={around} />
        )
      }
      apart={Summary !== undefined}
      unfolded={unfolded}
      onTurn={turn}
    >
      {remarks?.(records, now, around).map((one) => (
        <p key={one} className="pt-1 text-soft">
          {one}
        </p>
      ))}
      <Explains explanation={explainedSums?.(ordered, now)} />
      {Notice !== undefined && <Notice />}
      <ul className="flex flex-col gap-1.5 pt-1">
        {[...rows, ...(other === undefined ? [] : [other])].map((one) => (
          <RecordRow key={one.id} {...{ kind, section, records, around }} record={one} />
        ))}
      </ul>
      {hidden > 0 && (
        <div className="pt-1.5">
          <Button onClick={() => setWithOver(true)}>
            Show {hidden} {over?.label}
          </Button>
        </div>
      )}
      <SectionFoot label={label}>
        <Button onClick={() => open({ kind: 'record', about: { kind, contact } })}>
          <Plus size={12} aria-hidden="true" /> Add {KIND_NAMES[kind]}
        </Button>
      </SectionFoot>
    </Fold>
  );
}
