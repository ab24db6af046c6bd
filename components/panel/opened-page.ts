import type { Opening } from '../../lib/services/views.ts';
import { type PageState, placeOf } from './page-state.ts';
import type { PageServices } from './panel-services.ts';
import type { StoreServices } from './store-services.ts';

/** Where the panel stands with the page, together with what was read for it at first. */
export interface OpenedPage {
  state: PageState;
  place: string;
  opening?: Opening;
}

/** How many rows of history are read with a page: what most panels have room for. The rest comes with the next reading. */
const ROWS = 12;

/** For so long the panel goes on showing the page before, so that person and history of the next come in one piece. */
const PATIENCE_MS = 60;

/**
 * Follows the page: another place is told together with the person it is about and their newest history, or without
 * them when reading takes long; never an older page after a newer one. Returns the way to stop.
 */
export function followOpened(
  page: Pick<PageServices, 'follow'>,
  store: Pick<StoreServices, 'openPage'>,
  tell: (opened: OpenedPage) => void,
): () => void {
  let shown: OpenedPage | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let latest: PageState | undefined;

  const show = (opened: OpenedPage) => {
    clearTimeout(waiting);
    waiting = undefined;
    shown = opened;
    tell(opened);
  };

  const stop = page.follow((state) => {
    latest = state;
    const place = placeOf(state);
    const opened = { state, place };
    if (place === shown?.place) return show({ ...shown, state });
    if (state.kind !== 'people') return show(opened);
    clearTimeout(waiting);
    waiting = setTimeout(() => show(opened), PATIENCE_MS);
    const inTime = () => latest === state && waiting !== undefined;
    store.openPage(state.detection, ROWS).then(
      (opening) => inTime() && show({ ...opened, opening }),
      // the matching that is kept up to date says what is wrong
      () => inTime() && show(opened),
    );
    return undefined;
  });

  return () => {
    latest = undefined;
    clearTimeout(waiting);
    stop();
  };
}
