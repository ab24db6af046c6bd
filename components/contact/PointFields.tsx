import { Plus, X } from 'lucide-react';
import type { PointView } from '../../lib/services/views.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { kindName } from './point-words.ts';
import type { TypedPoint } from './typed-point.ts';

const PHONE = /^\+?[\d\s()./-]{5,30}$/;

/** The kind of point that a typed address is; undefined for an empty one. */
export function pointOf(text: string): TypedPoint | undefined {
  const value = text.trim();
  if (value === '') return undefined;
  if (/^https?:\/\//i.test(value)) return { kind: 'url', value };
  if (PHONE.test(value)) return { kind: 'phone', value };
  if (value.indexOf('@') > 0 && !value.includes('/')) return { kind: 'email', value };
  return { kind: 'handle', value };
}

/** One line for an address; its id is the form's own. */
export interface TypedLine {
  id: string;
  text: string;
}

/** A line to type an address in, with what is there at first. */
export function lineOf(text: string): TypedLine {
  return { id: crypto.randomUUID(), text };
}

/** The addresses of a contact: those held, which can be taken off, and lines for new ones. */
export function PointFields({
  points,
  onRemove,
  typed,
  onType,
}: {
  points: readonly PointView[];
  onRemove: (key: string) => void;
  typed: readonly TypedLine[];
  onType: (typed: TypedLine[]) => void;
}) {
  return (
    <div className="flex flex-col gap-1.5">
      {points.map((point) => (
        <div key={point.key} className="flex items-center gap-2 rounded-md bg-wash px-2 py-1">
          <span className="w-16 shrink-0 text-tiny text-soft">{kindName(point)}</span>
          <span className="min-w-0 flex-1 wrap-anywhere">{point.value}</span>
          <button
            type="button"
            aria-label={`Take off ${point.value}`}
            className="rounded p-0.5 text-soft hover:bg-paper"
            onClick={() => onRemove(point.key)}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      ))}
      {typed.map((line, index) => (
        <TextField
          key={line.id}
          label={index === 0 ? 'E-mail, phone, web address or site/handle' : 'Another address'}
          maxLength={320}
          value={line.text}
          onChange={(event) => onType(typed.with(index, { ...line, text: event.target.value }))}
        />
      ))}
      <div>
        <Button look="link" onClick={() => onType([...typed, lineOf('')])}>
          <Plus size={13} aria-hidden="true" /> Another address
        </Button>
      </div>
    </div>
  );
}
