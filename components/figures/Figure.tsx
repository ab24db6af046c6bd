import type { Measures } from '../../lib/services/measures.ts';
import { FIGURE_TEXTS, type FigureName, valueWords } from './figure-words.ts';

/** A measure with how it is worked out and what it rests on; where that is too little, a sentence in its place. */
export function Figure({ name, measures }: { name: FigureName; measures: Measures }) {
  const { name: title, formula, counted } = FIGURE_TEXTS[name];
  const { [name]: found, period } = measures;
  return (
    <li aria-label={title} className="border-t border-line pt-1.5">
      <p className="flex flex-wrap justify-between gap-x-3">
        <span className="font-semibold">{title}</span>
        {found.ok && <span>{valueWords(name, found.value)}</span>}
      </p>
      <p className="text-small text-soft">{formula(measures)}</p>
      <p className="text-small text-soft">
        {found.ok
          ? `n = ${found.value.n.toLocaleString()} ${counted} · ${dayOf(period.from)} to ${dayOf(period.until - 1)}${found.value.thin === true ? ' · few: the next one may move it by several points' : ''}`
          : found.failure.message}
      </p>
    </li>
  );
}

function dayOf(at: number): string {
  return new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' });
}
