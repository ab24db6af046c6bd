import type { PageState } from './page-state.ts';
import { doubtWords } from './page-words.ts';

/** Says in a sentence that the page is not sure of whom it shows; nothing while it is. */
export function DoubtNote({ state }: { state: PageState }) {
  const words = doubtWords(state);
  if (words === undefined) return null;
  return (
    <p
      role="note"
      className="mx-3.5 mt-3 rounded-lg bg-amber-wash px-2.5 py-1.5 text-small text-amber"
    >
      {words}
    </p>
  );
}
