import { useCallback, useState } from 'react';
import type { FollowedPage } from './use-page.ts';
import { type Choice, type View, viewOf } from './view.ts';

/** Whom the panel shows, and the ways to choose. */
export interface ChosenView {
  view: View;
  choose: (choice: Choice) => void;
  /** Goes back to whom the page shows. */
  follow: () => void;
}

/** Keeps what the user chose until the page goes elsewhere. */
export function useView({ place, recognition }: FollowedPage): ChosenView {
  const [chosen, setChosen] = useState<{ place: string; choice: Choice }>();
  const choice = chosen?.place === place ? chosen.choice : undefined;
  const choose = useCallback((next: Choice) => setChosen({ place, choice: next }), [place]);
  const follow = useCallback(() => setChosen(undefined), []);
  return { view: viewOf(recognition, choice), choose, follow };
}
