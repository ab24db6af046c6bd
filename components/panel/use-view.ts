import { useCallback, useState } from 'react';
import type { FollowedPage } from './use-page.ts';
import { type Choice, type View, viewOf } from './view.ts';

/** Whom the panel shows, and the ways to choose. */
export interface ChosenView {
  view: View;
  choose: (choice: Choice) => void;
  /** Goes back to what was shown before: a company or contact that was visited, in the end whom the page shows. */
  back: () => void;
  /** What it goes back to, by name; undefined for the page. */
  before: string | undefined;
}

/** Keeps what the user chose, and the way back through it, until the page goes elsewhere. */
export function useView({ place, recognition }: FollowedPage): ChosenView {
  const [trail, setTrail] = useState<{ place: string; choices: readonly Choice[] }>();
  const choices = trail?.place === place ? trail.choices : [];
  const choose = useCallback(
    (next: Choice) =>
      setTrail((was) => ({
        place,
        choices: withNext(was?.place === place ? was.choices : [], next),
      })),
    [place],
  );
  const back = useCallback(
    () => setTrail((was) => was && { ...was, choices: was.choices.slice(0, -1) }),
    [],
  );
  const before = choices[choices.length - 2];
  return {
    view: viewOf(recognition, choices[choices.length - 1]),
    choose,
    back,
    before: before !== undefined && isElsewhere(before) ? before.name : undefined,
  };
}

/** From contact to contact there is one step back; who is chosen of the page is where every way back ends. */
function withNext(choices: readonly Choice[], next: Choice): readonly Choice[] {
  if (!isElsewhere(next)) return [next];
  const last = choices[choices.length - 1];
  return last?.kind === 'visit' && next.kind === 'visit'
    ? choices.with(-1, next)
    : [...choices, next];
}

function isElsewhere(choice: Choice): choice is Extract<Choice, { kind: 'visit' | 'company' }> {
  return choice.kind === 'visit' || choice.kind === 'company';
}
