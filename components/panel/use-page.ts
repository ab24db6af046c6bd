import { useCallback, useEffect, useRef, useState } from 'react';
import type { DetectedPeople } from '../../lib/domain/detection.ts';
import type { Opening, Recognition } from '../../lib/services/views.ts';
import { type Live, latestOf, useLive } from '../ui/use-live.ts';
import { followOpened, type OpenedPage } from './opened-page.ts';
import type { PageState } from './page-state.ts';
import { usePanelServices } from './panel-services.ts';
import { keyOfPerson } from './view.ts';

/** The page beside the panel with the people on it matched against the contacts. */
export interface FollowedPage {
  state: PageState;
  /** Changes when the user goes elsewhere. */
  place: string;
  recognition: Recognition | undefined;
  /** The contact and newest history as they were read with the page: shown until they are read for themselves. */
  main: Opening['main'];
  /** How the matching stands, for its failure. */
  matching: Live<Recognition>;
}

/** Whether the people of the page are what it shows by now. */
export function isSettled({ state, recognition }: FollowedPage): boolean {
  if (state.kind === 'people') return recognition !== undefined;
  return state.kind !== 'starting' && state.kind !== 'reading';
}

/** Follows the page with whom it shows, and keeps the matching up to date. */
export function usePage(): FollowedPage {
  const { page, store } = usePanelServices();
  const [opened, setOpened] = useState<OpenedPage>({ state: { kind: 'starting' }, place: '' });
  useEffect(() => followOpened(page, store, setOpened), [page, store]);
  const { state, place, opening } = opened;
  const detection = state.kind === 'people' ? state.detection : undefined;
  const read = useCallback(async () => {
    if (detection === undefined) throw new Error('There is nobody to recognise.');
    return { place, recognition: await store.recognise(detection) };
  }, [store, detection, place]);
  const live = useLive(detection === undefined ? undefined : read, opening !== undefined);
  const latest = latestOf(live);
  // an answer about another place is never shown, not even for a moment
  const renewed = latest?.place === place ? latest.recognition : undefined;
  const recognition = detection === undefined ? undefined : (renewed ?? opening?.recognition);
  useTellHidden(detection, renewed);
  const matching: Live<Recognition> =
    live.state === 'failed'
      ? live
      : recognition === undefined
        ? { state: 'loading' }
        : { state: 'ready', value: recognition };
  return { state, place, recognition, main: opening?.main, matching };
}

/** Lets the browser's menus name nobody whom the user has hidden, nor leave out who is shown again. */
function useTellHidden(
  detection: DetectedPeople | undefined,
  recognition: Recognition | undefined,
): void {
  const { page } = usePanelServices();
  const told = useRef('');
  useEffect(() => {
    if (detection?.conversation === undefined || recognition === undefined) return;
    const hidden = recognition.people.filter((one) => one.dismissed);
    const { key } = detection.conversation;
    // most pages have nobody hidden: nothing is written for them
    const state = hidden.length === 0 ? '' : `${key} ${hidden.map(keyOfPerson).join(' ')}`;
    if (state === told.current) return;
    told.current = state;
    void page.tellHidden(
      detection,
      hidden.map((one) => one.detected),
    );
  }, [page, detection, recognition]);
}
