import { lazy, Suspense, useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { useRemindedTask } from '../tasks/use-reminded-task.ts';
import { useDrawn } from '../ui/use-drawn.ts';
import { latestOf, useLive } from '../ui/use-live.ts';
import { type Announcement, type PanelActions, PanelActionsContext } from './actions.ts';
import { nextDialog } from './dialog-turns.ts';
import { loadWrites } from './load-writes.ts';
import { PanelBody } from './PanelBody.tsx';
import { usePanelServices } from './panel-services.ts';
import { UndoBar } from './UndoBar.tsx';
import { SingleKeysContext } from './use-keys.ts';
import { isSettled, usePage } from './use-page.ts';
import { useView } from './use-view.ts';

const loadDialogs = async () => ({ default: (await import('./PanelDialogs.tsx')).PanelDialogs });
const PanelDialogs = lazy(loadDialogs);
const loadOffer = async () => ({
  default: (await import('../tasks/OfferReminders.tsx')).OfferReminders,
});
const OfferReminders = lazy(loadOffer);

/** The panel beside the page: who the page is about, what has happened with them, and what to write down. */
export function Panel() {
  const { store, page: pageServices } = usePanelServices();
  const page = usePage();
  const chosen = useView(page);
  const settings = latestOf(useLive(useCallback(() => store.readSettings(), [store])));
  const [turns, tell] = useReducer(nextDialog, { turn: 0 });
  const [announcement, setAnnouncement] = useState<Announcement>();
  const [isDated, setDated] = useState(false);
  const [opened, setOpened] = useState<{
    place: string;
    id: string | undefined;
    reveal: boolean;
  }>();
  const drawn = useDrawn(isSettled(page));
  useEffect(() => {
    if (drawn) void loadWrites();
  }, [drawn]);
  const { choose } = chosen;
  const { place } = page;
  const actions = useMemo<PanelActions>(
    () => ({
      announce: (next) => {
        setAnnouncement(next);
        if (next.isDated === true) setDated(true);
      },
      open: (dialog) => tell({ kind: 'open', dialog }),
      visit: ({ id, name }) => choose({ kind: 'visit', contact: id, name }),
      visitCompany: ({ id, name }) => choose({ kind: 'company', company: id, name }),
      openEntry: (id) => setOpened({ place, id, reveal: true }),
    }),
    [choose, place],
  );
  useEffect(
    () => pageServices.followSelections((from) => tell({ kind: 'selected', from })),
    [pageServices],
  );
  useRemindedTask(drawn, actions);
  const entry = opened?.place === place ? opened : { id: undefined, reveal: false };
  const toggle = useCallback(
    (id: string) =>
      setOpened((was) => {
        const closes = was?.place === place && was.id === id;
        return { place, id: closes ? undefined : id, reveal: false };
      }),
    [place],
  );
  return (
    <PanelActionsContext value={actions}>
      <SingleKeysContext value={settings?.singleKeys ?? true}>
        <PanelBody
          page={page}
          chosen={chosen}
          drawn={drawn}
          entry={{ ...entry, toggle }}
          undo={
            <>
              <UndoBar announcement={announcement} onChange={setAnnouncement} />
              {isDated && (
                <Suspense>
                  <OfferReminders />
                </Suspense>
              )}
            </>
          }
        />
        {(drawn || turns.dialog !== undefined) && (
          <Suspense>
            <PanelDialogs
              key={turns.turn}
              {...turns}
              settings={settings}
              onClose={() => tell({ kind: 'close' })}
            />
          </Suspense>
        )}
      </SingleKeysContext>
    </PanelActionsContext>
  );
}
