import { Fragment } from 'react';
import type { Explainable } from './value-words.ts';

/** Figures in a line, those that are known; each explains itself when it is pressed. */
export function FigureLine({
  figures,
  explain,
}: {
  figures: readonly (readonly [about: Explainable, words: string | undefined])[];
  explain: (about: Explainable) => void;
}) {
  const known = figures.filter(([, words]) => words !== undefined);
  if (known.length === 0) return null;
  return (
    <p>
      {known.map(([about, words], at) => (
        <Fragment key={about}>
          {at > 0 && <span aria-hidden="true"> · </span>}
          <button
            type="button"
            aria-haspopup="dialog"
            data-figure={about}
            onClick={() => explain(about)}
            className="rounded text-left hover:text-ink"
          >
            {words}
          </button>
        </Fragment>
      ))}
    </p>
  );
}
