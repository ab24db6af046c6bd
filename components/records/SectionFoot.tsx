import { ArrowDown, ArrowUp, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { useSectionPlace } from './section-layout.ts';

/** What can be done with a section as a whole: one more of its kind, and its place among the others. */
export function SectionFoot({
  label,
  add,
  onAdd,
}: {
  label: string;
  /** What can be added: "purchase". */
  add: string;
  onAdd: () => void;
}) {
  const { moveUp, moveDown } = useSectionPlace();
  return (
    <div className="flex gap-1.5 pt-1.5 pb-1">
      <Button onClick={onAdd}>
        <Plus size={12} aria-hidden="true" /> Add {add}
      </Button>
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
