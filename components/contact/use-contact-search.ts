import { type KeyboardEvent, useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { SearchHit } from '../../lib/services/views.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { latestOf, useLive } from '../ui/use-live.ts';

const SHOWN = 20;
const PAUSE_MS = 60;

/** A search over all contacts that is driven by the keyboard. */
export interface ContactSearch {
  query: string;
  type: (query: string) => void;
  hits: readonly SearchHit[];
  /** The hit that `Enter` takes. */
  active: number;
  point: (index: number) => void;
  /** True when there is a query and nothing answers to it. */
  nothing: boolean;
  press: (event: KeyboardEvent) => void;
}

/** Searches while typing; arrows move, `Enter` takes, also when it is pressed before the answer is there. */
export function useContactSearch(
  onTake: (hit: SearchHit) => void,
  without?: string,
): ContactSearch {
  const { store } = usePanelServices();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [hasty, setHasty] = useState(false);
  const wanted = query.trim();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    // among very many contacts a search for each letter would hold the typing up
    const timer = setTimeout(() => setAsked(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const read = useCallback(() => store.search(asked, SHOWN), [store, asked]);
  const live = useLive(asked === '' ? undefined : read);
  const hits = wanted === '' ? [] : (latestOf(live) ?? []).filter((hit) => hit.contact !== without);
  const at = Math.min(active, Math.max(0, hits.length - 1));
  const answered = asked === wanted && live.state === 'ready';
  const [first] = hits;
  const take = useEffectEvent(onTake);
  useEffect(() => {
    if (!hasty || !answered) return;
    setHasty(false);
    if (first !== undefined) take(first);
  }, [hasty, answered, first]);
  return {
    query,
    type: (next) => {
      setQuery(next);
      setActive(0);
      setHasty(false);
    },
    hits,
    active: at,
    point: setActive,
    nothing: wanted !== '' && answered && hits.length === 0,
    press: (event) => {
      if (event.nativeEvent.isComposing) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const hit = hits[at];
      if (step !== undefined) {
        event.preventDefault();
        setActive(Math.max(0, Math.min(hits.length - 1, at + step)));
      } else if (event.key === 'Enter' && wanted !== '') {
        event.preventDefault();
        if (!answered) setHasty(true);
        else if (hit !== undefined) onTake(hit);
      }
    },
  };
}
