import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { type PanelActions, PanelActionsContext } from '../panel/actions.ts';
import { type FollowedPage, isSettled, usePage } from '../panel/use-page.ts';
import { type ChosenView, useView } from '../panel/use-view.ts';
import { onPageOf } from '../panel/view.ts';
import { NoteFor } from './NoteFor.tsx';
import { NoteLine } from './NoteLine.tsx';
import { useNote } from './use-note.ts';

/**
 * A window of its own for one note to the person of a tab: `Enter` saves and leaves, `Escape` leaves and keeps what
 * was typed. `begun` is a text to go on with.
 */
export function NoteWindow({
  followBegun,
  leave,
}: {
  followBegun: (listener: (text: string) => void) => () => void;
  leave: () => void;
}) {
  const page = usePage();
  const chosen = useView(page);
  const { choose } = chosen;
  const actions = useMemo<PanelActions>(
    () => ({
      // what was done is told by the window's going
      announce: () => undefined,
      open: () => undefined,
      visit: ({ id, name }) => choose({ kind: 'visit', contact: id, name }),
      openEntry: () => undefined,
    }),
    [choose],
  );
  return (
    <PanelActionsContext value={actions}>
      <NoteBody page={page} chosen={chosen} followBegun={followBegun} leave={leave} />
    </PanelActionsContext>
  );
}

function NoteBody({
  page,
  chosen,
  followBegun,
  leave,
}: {
  page: FollowedPage;
  chosen: ChosenView;
  followBegun: (listener: (text: string) => void) => () => void;
  leave: () => void;
}) {
  const line = useRef<HTMLTextAreaElement>(null);
  const { view } = chosen;
  const conversation = onPageOf(view, page.recognition)?.conversation;
  const note = useNote(view, isSettled(page), conversation, { onSaved: leave });
  // before anything else can be typed: the next key belongs into the note
  useLayoutEffect(() => line.current?.focus(), []);
  const append = useEffectEvent(note.append);
  useEffect(() => followBegun((text) => append(text)), [followBegun]);
  const close = useEffectEvent(async () => {
    if (await note.kept()) leave();
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const searches = event.target instanceof HTMLInputElement;
      if (event.key === 'Escape' && !event.isComposing && !searches) void close();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <main className="flex flex-col gap-2 p-3.5">
      <NoteFor page={page} chosen={chosen} onChosen={() => line.current?.focus()} />
      <NoteLine note={note} ref={line} />
      <p className="text-tiny text-soft">Enter saves · Esc closes and keeps the draft</p>
    </main>
  );
}
