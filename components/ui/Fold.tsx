import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';

/** A section of one quiet line that unfolds to all there is. */
export function Fold({
  label,
  summary,
  apart = false,
  unfolded,
  onTurn,
  children,
}: {
  /** What the section is called. */
  label: string;
  summary: ReactNode;
  /** The summary has presses of its own: the arrow alone turns. */
  apart?: boolean;
  unfolded: boolean;
  onTurn: () => void;
  children: ReactNode;
}) {
  const listed = useId();
  const Arrow = unfolded ? ChevronDown : ChevronRight;
  return (
    <section aria-label={label} className="mx-3.5 mt-2 flex flex-col text-small">
      <div className="flex items-start gap-1">
        <button
          type="button"
          aria-expanded={unfolded}
          aria-controls={listed}
          aria-label={apart ? label : undefined}
          onClick={onTurn}
          className="flex min-w-0 items-center gap-1 rounded text-start"
        >
          <Arrow size={12} aria-hidden="true" className="shrink-0 text-faint turned" />
          {!apart && <span className={unfolded ? 'wrap-anywhere' : 'truncate'}>{summary}</span>}
        </button>
        {apart && summary}
      </div>
      <div id={listed} hidden={!unfolded}>
        {unfolded && children}
      </div>
    </section>
  );
}

/** A part of the line that looks different, a space after what stands before it. */
export function Aside({ look, children }: { look: string; children: ReactNode }) {
  return (
    <>
      {' '}
      <span className={look}>{children}</span>
    </>
  );
}
