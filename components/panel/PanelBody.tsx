import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useLog } from '../composer/use-log.ts';
import { useNote } from '../composer/use-note.ts';
import { DamageNotice } from '../data/DamageNotice.tsx';
import type { OpenEntry } from '../timeline/open-entry.ts';
import { usePanelActions } from './actions.ts';
import { MainArea } from './MainArea.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import { PersonArea } from './PersonArea.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TopBar } from './TopBar.tsx';
import { useContact } from './use-contact.ts';
import { useKeys } from './use-keys.ts';
import { type FollowedPage, isSettled } from './use-page.ts';
import type { ChosenView } from './use-view.ts';
import { onPageOf, refOf } from './view.ts';

// menus come after the panel: what places them is a tenth of it
const loadMenu = async () => ({ default: (await import('./PanelMenu.tsx')).PanelMenu });
const PanelMenu = lazy(loadMenu);
const loadKnown = async () => ({ default: (await import('./KnownArea.tsx')).KnownArea });
const KnownArea = lazy(loadKnown);
const loadClip = async () => ({ default: (await import('../composer/ClipArea.tsx')).ClipArea });
const ClipArea = lazy(loadClip);
const loadBeside = async () => ({
  default: (await import('../contact/BesidePoints.tsx')).BesidePoints,
});
const BesidePoints = lazy(loadBeside);
const loadQuestion = async () => ({ default: (await import('./AskOwn.tsx')).AskOwn });
const AskOwn = lazy(loadQuestion);
const loadBefore = async () => ({
  default: (await import('../consent/BeforeWriting.tsx')).BeforeWriting,
});
const BeforeWriting = lazy(loadBefore);
const loadPromises = async () => ({
  default: (await import('../composer/LoggedPromises.tsx')).LoggedPromises,
});
const LoggedPromises = lazy(loadPromises);
const MENU_PLACE = <span className="size-7" />;

/** The panel from the search at its top to the status at its foot, and the keys that reach them. */
export function PanelBody({
  page,
  chosen,
  drawn,
  entry,
  undo,
}: {
  page: FollowedPage;
  chosen: ChosenView;
  /** What the panel was opened for is on the screen: menus and questions may come. */
  drawn: boolean;
  entry: OpenEntry;
  undo: ReactNode;
}) {
  const { open } = usePanelActions();
  const { view } = chosen;
  const search = useRef<HTMLInputElement>(null);
  const line = useRef<HTMLTextAreaElement>(null);
  const [correcting, setCorrecting] = useState(false);
  const [clips, setClips] = useState(0);
  const clip = () => setClips((count) => count + 1);
  const live = useContact(view, page.main);
  const contact = live?.state === 'ready' ? live.value : undefined;
  const onPage = onPageOf(view, page.recognition);
  const log = useLog(page, view);
  const person = refOf(view);
  const note = useNote(view, isSettled(page), onPage?.conversation);

  useKeys({
    l: log.open,
    c: clip,
    n: () => line.current?.focus(),
    o: () => {
      if (note.text === '') note.type('! ');
      line.current?.focus();
    },
    '/': () => search.current?.focus(),
    k: () => open({ kind: 'lists' }),
    '?': () => open({ kind: 'keys' }),
    ...(onPage === undefined ? {} : { x: () => setCorrecting(true) }),
    ...(contact === undefined
      ? {}
      : {
          a: () => open({ kind: 'add-record', contact }),
          j: () => open({ kind: 'join', contact }),
          t: () => open({ kind: 'templates', contact }),
          w: () => open({ kind: 'catch-up', contact }),
        }),
  });

  return (
    // where it is too low for all that stands, at 200 % for instance, it scrolls as a whole
    <div className="relative mx-auto flex h-full flex-col overflow-auto">
      <TopBar searchRef={search} onLeave={() => search.current?.blur()}>
        <Suspense fallback={MENU_PLACE}>
          {drawn ? (
            <PanelMenu
              contact={contact}
              company={view.kind === 'company' ? view : undefined}
              onClip={clip}
              person={person}
              onLogByHand={person === undefined ? undefined : log.openByHand}
            />
          ) : (
            MENU_PLACE
          )}
        </Suspense>
      </TopBar>
      <PersonArea
        view={view}
        contact={contact}
        drawn={drawn}
        beside={
          drawn &&
          onPage !== undefined && (
            <Suspense>
              <BesidePoints
                contact={contact}
                onPage={onPage}
                open={correcting}
                onOpenChange={setCorrecting}
              />
            </Suspense>
          )
        }
      />
      <MainArea
        page={page}
        chosen={chosen}
        live={live}
        log={log}
        entry={entry}
        known={
          drawn &&
          contact !== undefined && (
            <Suspense>
              <KnownArea key={contact.id} contact={contact} />
            </Suspense>
          )
        }
        clip={
          drawn && (
            <Suspense>
              <ClipArea asked={clips} place={page.place} view={view} log={log} />
            </Suspense>
          )
        }
      />
      {drawn && (
        <Suspense>
          <AskOwn state={page.state} />
        </Suspense>
      )}
      {undo}
      <DamageNotice />
      {log.unseen !== undefined && (
        <Suspense>
          <LoggedPromises key={log.unseen.id} logged={log.unseen} />
        </Suspense>
      )}
      {drawn && person !== undefined && (
        <Suspense>
          <BeforeWriting
            person={person}
            contact={contact}
            page={onPage === undefined ? undefined : page.recognition?.channel}
            draft={log.draft?.channel}
            noting={note.text !== ''}
          />
        </Suspense>
      )}
      <PanelFooter
        note={note}
        noteRef={line}
        log={log}
        conversation={onPage === undefined ? undefined : page.recognition?.conversation}
        status={<StatusLine state={page.state} />}
      />
    </div>
  );
}
