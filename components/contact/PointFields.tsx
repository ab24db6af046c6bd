import { Plus, X } from 'lucide-react';
import type { Typed } from '../../lib/domain/form/typed.ts';
import type { PointView } from '../../lib/services/views.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Written } from '../ui/Written.tsx';
import { kindName } from './point-words.ts';
import { addressLines, takenOff, withLine, withTakenOff } from './typed-addresses.ts';

/** The addresses of a contact: those held, which can be taken off, and lines for new ones. */
export function PointFields({
  points,
  typed,
  onType,
}: {
  points: readonly PointView[];
  typed: Typed;
  onType: (typed: Typed) => void;
}) {
  const gone = takenOff(typed);
  return (
    <div className="flex flex-col gap-1.5">
      {points
        .filter((point) => !gone.includes(point.key))
        .map((point) => (
          <div key={point.key} className="flex items-center gap-2 rounded-md bg-wash px-2 py-1">
            <span className="w-16 shrink-0 text-tiny text-soft">{kindName(point)}</span>
            <span className="min-w-0 flex-1 wrap-anywhere">
              <Written text={point.value} />
            </span>
            <button
              type="button"
              aria-label={`Take off ${point.value}`}
              className="rounded p-0.5 text-soft hover:bg-paper"
              onClick={() => onType(withTakenOff(typed, point.key))}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </div>
        ))}
      {addressLines(typed).map((name, index) => (
        <TextField
          key={name}
          label={index === 0 ? 'E-mail, phone, web address or site/handle' : 'Another address'}
          maxLength={320}
          value={typed[name] ?? ''}
          onChange={(event) => onType({ ...typed, [name]: event.target.value })}
        />
      ))}
      <div>
        <Button look="link" onClick={() => onType(withLine(typed))}>
          <Plus size={13} aria-hidden="true" /> Another address
        </Button>
      </div>
    </div>
  );
}
