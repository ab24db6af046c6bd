import { useCallback, useEffect, useState } from 'react';
import type { Recognition } from '../../lib/services/views.ts';
import { type Live, latestOf, useLive } from '../ui/use-live.ts';
import { type PageState, placeOf } from './page-state.ts';
import { usePanelServices } from './panel-services.ts';

/** The page beside the panel with the people on it matched against the contacts. */
export interface FollowedPage {
  state: PageState;
  /** Changes when the user goes elsewhere. */
  place: string;
  recognition: Recognition | undefined;
  /** How the matching stands, for its failure. */
  matching: Live<Recognition>;
}

/** Follows the page: its state, then whom it shows. */
export function usePage(): FollowedPage {
  const { page, store } = usePanelServices();
  const [state, setState] = useState<PageState>({ kind: 'starting' });
  useEffect(() => page.follow(setState), [page]);
  const detection = state.kind === 'people' ? state.detection : undefined;
  const place = placeOf(state);
  const read = useCallback(async () => {
    if (detection === undefined) throw new Error('There is nobody to recognise.');
    return { place, recognition: await store.recognise(detection) };
  }, [store, detection, place]);
  const live = useLive(detection === undefined ? undefined : read);
  const latest = latestOf(live);
  // an answer about another place is never shown, not even for a moment
  const recognition =
    detection !== undefined && latest?.place === place ? latest.recognition : undefined;
  const matching: Live<Recognition> =
    live.state === 'failed'
      ? live
      : recognition === undefined
        ? { state: 'loading' }
        : { state: 'ready', value: recognition };
  return { state, place, recognition, matching };
}
