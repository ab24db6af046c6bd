import { Pencil, Trash2 } from 'lucide-react';
import { Button } from './Button.tsx';

/** Opens what a row is about in its form. */
export function EditButton({ onClick }: { onClick: () => void }) {
  return (
    <Button onClick={onClick}>
      <Pencil size={12} aria-hidden="true" /> Edit
    </Button>
  );
}

/** Deletes what a row is about; taken back by Undo. */
export function DeleteButton({ onClick, disabled }: { onClick: () => void; disabled: boolean }) {
  return (
    <Button look="danger" onClick={onClick} disabled={disabled}>
      <Trash2 size={12} aria-hidden="true" /> Delete
    </Button>
  );
}
