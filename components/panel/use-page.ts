import { useCallback, useEffect, useRef, useState } from 'react';
import type { Opening, Recognition } from '../../lib/services/views.ts';
import { type Live, latestOf, useLive } from '../ui/use-live.ts';
import { type PageState, placeOf } from './page-state.ts';
import { usePanelServices } from './panel-services.ts';

/** The page beside the panel with the people on it matched against the contacts. */
export interface FollowedPage {
  state: PageState;
  /** Changes when the user goes elsewhere. */
  place: string;
  recognition: Recognition | undefined;
  /** What was read together with the matching; only there until something was written. */
  main: Opening['main'];
  /** How the matching stands, for its failure. */
  matching: Live<Recognition>;
}

/** How many rows of history are read together with the matching: more than the panel has room for. */
const ROWS = 20;

/** Follows the page: its state, then whom it shows. */
export function usePage(): FollowedPage {
  const { page, store } = usePanelServices();
  const [state, setState] = useState<PageState>({ kind: 'starting' });
  useEffect(() => page.follow(setState), [page]);
  const detection = state.kind === 'people' ? state.detection : undefined;
  const place = placeOf(state);
  const opened = useRef<string>(undefined);
  const read = useCallback(async (): Promise<Opening & { place: string }> => {
    if (detection === undefined) throw new Error('There is nobody to recognise.');
    // from then on contact and history keep themselves up to date
    if (opened.current === place) return { place, recognition: await store.recognise(detection) };
    const opening = await store.openPage(detection, ROWS);
    opened.current = place;
    return { place, ...opening };
  }, [store, detection, place]);
  const live = useLive(detection === undefined ? undefined : read);
  const latest = latestOf(live);
  // an answer about another place is never shown, not even for a moment
  const here = detection !== undefined && latest?.place === place ? latest : undefined;
  const recognition = here?.recognition;
  const matching: Live<Recognition> =
    live.state === 'failed'
      ? live
      : recognition === undefined
        ? { state: 'loading' }
        : { state: 'ready', value: recognition };
  return { state, place, recognition, main: here?.main, matching };
}
