import { useId } from 'react';
import type { SignedField, SignedGuess } from '../../lib/domain/signed-guesses.ts';
import { Written } from '../ui/Written.tsx';

/** What a field that a signature may tell is called. */
const FIELD_NAMES: Readonly<Record<SignedField, string>> = {
  name: 'Name',
  title: 'Title',
  company: 'Company',
  postal: 'Postal address',
};

/** What somebody is added with of their signature, and where it was read; without the tick it is left out. */
export function GuessTick({
  guess: { field, value, evidence },
  taken,
  onTake,
}: {
  guess: SignedGuess;
  taken: boolean;
  onTake: (taken: boolean) => void;
}) {
  const read = useId();
  return (
    <label className="flex gap-2">
      <input
        type="checkbox"
        className="mt-1 size-3.5 shrink-0 accent-accent"
        aria-describedby={read}
        checked={taken}
        onChange={(event) => onTake(event.target.checked)}
      />
      <span className="min-w-0 flex-1 wrap-anywhere">
        {FIELD_NAMES[field]}: <Written text={value} />{' '}
        <span id={read} className="text-tiny text-soft">
          {evidence}
        </span>
      </span>
    </label>
  );
}
