import type { TouchView } from '../../lib/services/views.ts';
import { ageOf, dueWords } from '../ui/time-words.ts';
import { useNow } from '../ui/use-now.ts';
import { everyWords } from './rhythm-words.ts';

/** The next step where nothing is to be done before: to get in touch; it moves on by itself with each interaction. */
export function KeepInTouch({ touch: { due, zone, days, last } }: { touch: TouchView }) {
  const now = useNow();
  const late = due < now;
  return (
    <section
      aria-label="Next step"
      className="mx-3.5 mt-2.5 shrink-0 rounded-xl border border-line px-2.5 py-1.5"
    >
      <p className="line-clamp-2 wrap-anywhere">
        <span
          className={late ? 'rounded bg-amber-wash px-1 font-semibold text-amber' : 'text-soft'}
        >
          {late && 'late · '}
          {dueWords(due, zone, now)}
        </span>{' '}
        Get in touch{' '}
        <span className="text-small text-soft">
          · {everyWords(days)}
          {last !== undefined && ` · last ${ageOf(last, now)}${last < now ? ' ago' : ''}`}
        </span>
      </p>
    </section>
  );
}
