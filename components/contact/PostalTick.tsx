import { useId } from 'react';
import type { DetectedPerson } from '../../lib/domain/detection.ts';

/** The postal address that somebody is added with, and where it was read; without the tick it is left out. */
export function PostalTick({
  postal: { value, evidence },
  left,
  onLeave,
}: {
  postal: NonNullable<DetectedPerson['postal']>;
  /** The address that was left out. */
  left: string | undefined;
  onLeave: (left: string | undefined) => void;
}) {
  const read = useId();
  return (
    <label className="flex gap-2">
      <input
        type="checkbox"
        className="mt-1 size-3.5 shrink-0 accent-accent"
        aria-describedby={read}
        checked={value !== left}
        onChange={(event) => onLeave(event.target.checked ? undefined : value)}
      />
      <span className="min-w-0 flex-1 wrap-anywhere">
        Postal address: {value}{' '}
        <span id={read} className="block text-tiny text-soft">
          {evidence}
        </span>
      </span>
    </label>
  );
}
