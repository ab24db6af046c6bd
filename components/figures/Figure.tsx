import type { Measures } from '../../lib/services/measures.ts';
import { day } from '../value/explanation.ts';
import { FigureItem } from './FigureItem.tsx';
import { FIGURE_TEXTS, type FigureName, valueWords } from './figure-words.ts';

/** A measure with how it is worked out and what it rests on; where that is too little, a sentence in its place. */
export function Figure({ name, measures }: { name: FigureName; measures: Measures }) {
  const { name: title, formula, counted } = FIGURE_TEXTS[name];
  const { [name]: found, period } = measures;
  return (
    <FigureItem
      title={title}
      value={found.ok ? valueWords(name, found.value) : undefined}
      formula={formula(measures)}
      rests={
        found.ok
          ? `n = ${found.value.n.toLocaleString()} ${counted} · ${day(period.from)} to ${day(period.until - 1)}${found.value.thin === true ? ' · few: the next one may move it by several points' : ''}`
          : found.failure.message
      }
    />
  );
}
