import type { KnownAround } from '../../lib/services/known-view.ts';
import type { ContactView } from '../../lib/services/views.ts';
import { usePanelActions } from '../panel/actions.ts';
import { Parts } from '../records/Parts.tsx';
import { SectionFoot } from '../records/SectionFoot.tsx';
import { useSectionPlace } from '../records/section-layout.ts';
import { Button } from '../ui/Button.tsx';
import { Fold } from '../ui/Fold.tsx';
import { useNow } from '../ui/use-now.ts';
import { aboutLines, aboutParts } from './about-words.ts';

const LABEL = 'About';

/** Where a contact is, when they were born, who looks after them: in a line, and each field below it. */
export function About({
  contact,
  around: { about, lists },
}: {
  contact: ContactView;
  around: KnownAround;
}) {
  const { open } = usePanelActions();
  const { unfolded, turn } = useSectionPlace();
  const now = useNow();
  const lines = aboutLines(about, lists.property, now);
  const parts = aboutParts(about, now);
  if (lines.length === 0) return null;
  const summary =
    parts.length > 0 ? parts : lines.map(({ label, text }) => ({ text: `${label}: ${text}` }));
  return (
    <Fold label={LABEL} summary={<Parts parts={summary} />} unfolded={unfolded} onTurn={turn}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-2 gap-y-0.5 pt-1">
        {lines.map(({ label, text }) => (
          <div key={`${label} ${text}`} className="contents">
            <dt className="text-soft">{label}</dt>
            <dd dir="auto" className="wrap-anywhere">
              {text}
            </dd>
          </div>
        ))}
      </dl>
      <SectionFoot label={LABEL}>
        <Button onClick={() => open({ kind: 'edit-contact', contact })}>Edit</Button>
      </SectionFoot>
    </Fold>
  );
}
