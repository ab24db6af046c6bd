import { useState } from 'react';
import type { PointChip } from './point-words.ts';
import type { TypedPoint } from './typed-point.ts';

const SHOWN = 4;
const LOOK = 'max-w-full truncate rounded-full px-2 py-0.5 text-small';
const AMBER = 'border border-amber-line bg-amber-wash text-amber';

/** How somebody can be reached, each with a mark of how sure it is: ✓ known or certain, ? a guess. */
export function PointChips({
  chips,
  onKeep,
}: {
  chips: readonly PointChip[];
  /** Keeps an address that the page offers. */
  onKeep?: (point: TypedPoint) => void;
}) {
  const [all, setAll] = useState(false);
  const shown = all ? chips : chips.slice(0, SHOWN);
  const rest = chips.length - shown.length;
  return (
    <>
      {shown.map((chip) => (
        <Chip key={chip.key} chip={chip} onKeep={chip.offer && onKeep?.bind(null, chip.offer)} />
      ))}
      {rest > 0 && (
        <button
          type="button"
          className={`${LOOK} text-soft hover:bg-wash`}
          aria-label={`Show ${rest} more addresses`}
          onClick={() => setAll(true)}
        >
          +{rest}
        </button>
      )}
    </>
  );
}

/** One chip; with `onKeep` it is an offer, and a press keeps it. */
export function Chip({
  chip,
  onKeep,
}: {
  chip: Omit<PointChip, 'key'>;
  onKeep: (() => void) | undefined;
}) {
  const { label, title, sure, optedOut = false } = chip;
  const mark = sure ? '✓' : '?';
  const look =
    sure && onKeep === undefined
      ? 'bg-wash text-soft'
      : 'border border-dashed border-faint text-soft';
  if (onKeep !== undefined) {
    return (
      <button
        type="button"
        title={`${title} · press to keep it`}
        aria-label={`Keep ${label}`}
        className={`${LOOK} ${look} hover:bg-wash`}
        onClick={onKeep}
      >
        <b className="font-semibold text-ink">{mark}</b> {label}
      </button>
    );
  }
  return (
    <span title={title} className={`${LOOK} ${optedOut ? AMBER : look}`}>
      <b className={optedOut ? 'font-semibold' : 'font-semibold text-ink'}>{mark}</b> {label}
      {optedOut && <span className="sr-only"> · opted out</span>}
    </span>
  );
}
