import { Fragment } from 'react';
import type { Explainable, FigureWords } from './value-words.ts';

/** Figures in a line, those that are known; each explains itself when it is pressed. */
export function FigureLine({
  figures,
  explain,
}: {
  figures: readonly (readonly [about: Explainable, figure: FigureWords | undefined])[];
  explain: (about: Explainable) => void;
}) {
  const known = figures.flatMap(([about, figure]) =>
    figure === undefined ? [] : [{ about, ...figure }],
  );
  if (known.length === 0) return null;
  return (
    <p>
      {known.map(({ about, words, old }, at) => (
        <Fragment key={about}>
          {at > 0 && <span aria-hidden="true"> · </span>}
          <button
            type="button"
            aria-haspopup="dialog"
            data-figure={about}
            onClick={() => explain(about)}
            className={`rounded text-start hover:text-ink ${old === true ? 'text-faint' : ''}`}
          >
            {words}
          </button>
        </Fragment>
      ))}
    </p>
  );
}
