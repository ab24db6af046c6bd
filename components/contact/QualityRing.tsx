import { useCallback } from 'react';
import { initialsOf } from '../../lib/domain/names.ts';
import type { ContactView } from '../../lib/services/views.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { latestOf, useLive } from '../ui/use-live.ts';
import { Avatar } from './Avatar.tsx';

const RADIUS = 22;
const ROUND = 2 * Math.PI * RADIUS;

/** The initials of a contact in a ring as full as their data is good; a press tells the reasons. */
export function QualityRing({ contact }: { contact: ContactView }) {
  const { store } = usePanelServices();
  const { open } = usePanelActions();
  const { id, name } = contact;
  const read = useCallback(() => store.qualityOf(id), [store, id]);
  const quality = latestOf(useLive(read, true));
  if (quality === undefined) return <Avatar name={name} known />;
  const label = `Data quality of ${name}: ${quality.quality} of 100`;
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={() => open({ kind: 'quality', contact })}
      className="relative m-1 grid size-10 shrink-0 place-items-center rounded-full bg-accent-wash font-semibold text-accent"
    >
      <svg viewBox="0 0 48 48" aria-hidden="true" className="absolute -inset-1 -rotate-90">
        <circle cx="24" cy="24" r={RADIUS} fill="none" strokeWidth="2" className="stroke-line" />
        <circle
          cx="24"
          cy="24"
          r={RADIUS}
          fill="none"
          strokeWidth="2"
          strokeDasharray={`${(ROUND * quality.quality) / 100} ${ROUND}`}
          className="stroke-accent"
        />
      </svg>
      {/* drawn, not written: the name of the button says more, and need not begin with them */}
      <span
        aria-hidden="true"
        data-initials={initialsOf(name)}
        className="before:content-[attr(data-initials)]"
      />
    </button>
  );
}
