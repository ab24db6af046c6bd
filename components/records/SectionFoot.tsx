import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { useSectionPlace } from './section-layout.ts';

/** What can be done with a section as a whole, and its place among the others. */
export function SectionFoot({
  label,
  children,
}: {
  label: string;
  /** The button to add to it, or to change it. */
  children: ReactNode;
}) {
  const { moveUp, moveDown } = useSectionPlace();
  return (
    <div className="flex gap-1.5 pt-1.5 pb-1">
      {children}
      <span className="flex-1" />
      <Move name={`Move ${label} up`} move={moveUp}>
        <ArrowUp size={14} aria-hidden="true" />
      </Move>
      <Move name={`Move ${label} down`} move={moveDown}>
        <ArrowDown size={14} aria-hidden="true" />
      </Move>
    </div>
  );
}

function Move({
  name,
  move,
  children,
}: {
  name: string;
  move: (() => void) | undefined;
  children: ReactNode;
}) {
  if (move === undefined) return null;
  return (
    <Button look="plain" aria-label={name} title={name} onClick={move}>
      {children}
    </Button>
  );
}
