import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Announcement, type PanelActions, PanelActionsContext } from '../panel/actions.ts';
import { UndoBar } from '../panel/UndoBar.tsx';
import { type FollowedPage, isSettled, usePage } from '../panel/use-page.ts';
import { type ChosenView, useView } from '../panel/use-view.ts';
import { onPageOf } from '../panel/view.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import { NoteFor } from './NoteFor.tsx';
import { NoteLine } from './NoteLine.tsx';
import { useNote } from './use-note.ts';
import { type Sending, useSentNote } from './use-sent-note.ts';

/** For so long a note that was sent here is told, with its Undo, in milliseconds. */
const TOLD_MS = 2_500;

/** What the window needs of the browser. */
interface Surroundings extends Pick<Sending, 'followSent'> {
  /** Closes the window and gives the focus back. */
  leave: () => void;
}

/**
 * A window of its own for one note to the person of a tab: `Enter` saves and leaves, `Escape` leaves and keeps what
 * was typed. A note that was written elsewhere is saved at once, and told before the window goes.
 */
export function NoteWindow(surroundings: Surroundings) {
  const page = usePage();
  const chosen = useView(page);
  const { choose } = chosen;
  const [announcement, setAnnouncement] = useState<Announcement>();
  const actions = useMemo<PanelActions>(
    () => ({
      announce: setAnnouncement,
      open: () => undefined,
      visit: ({ id, name }) => choose({ kind: 'visit', contact: id, name }),
      visitCompany: () => undefined,
      openEntry: () => undefined,
    }),
    [choose],
  );
  return (
    <PanelActionsContext value={actions}>
      <NoteBody
        page={page}
        chosen={chosen}
        announcement={announcement}
        onChange={setAnnouncement}
        {...surroundings}
      />
    </PanelActionsContext>
  );
}

function NoteBody({
  page,
  chosen,
  announcement,
  onChange,
  followSent,
  leave,
}: Surroundings & {
  page: FollowedPage;
  chosen: ChosenView;
  announcement: Announcement | undefined;
  onChange: (next: Announcement | undefined) => void;
}) {
  const line = useRef<HTMLTextAreaElement>(null);
  const { view } = chosen;
  const settled = isSettled(page);
  const conversation = onPageOf(view, page.recognition)?.conversation;
  const note = useNote(view, settled, conversation, { onSaved: leave });
  const { append } = note;
  const [told, setTold] = useState(false);
  const onSaved = () => {
    // the next key may be the one that takes it back
    line.current?.blur();
    setTold(true);
  };
  const { failure } = useSentNote({ view, settled, conversation, followSent, append, onSaved });
  // before anything else can be typed: the next key belongs into the note
  useLayoutEffect(() => line.current?.focus(), []);
  useLeaving(told ? announcement : undefined, note.kept, leave);
  return (
    <main className="flex flex-col gap-2 p-3.5">
      <NoteFor page={page} chosen={chosen} onChosen={() => line.current?.focus()} />
      <FailureNote failure={failure} />
      <NoteLine note={note} ref={line} />
      {told ? (
        <UndoBar announcement={announcement} onChange={onChange} />
      ) : (
        <p className="text-tiny text-soft">Enter saves · Esc closes and keeps the draft</p>
      )}
    </main>
  );
}

/** Leaves on `Escape` once the draft is kept, and a moment after what was told last. */
function useLeaving(
  told: Announcement | undefined,
  kept: () => Promise<boolean>,
  leave: () => void,
): void {
  const close = useEffectEvent(async () => {
    if (await kept()) leave();
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const searches = event.target instanceof HTMLInputElement;
      if (event.key === 'Escape' && !event.isComposing && !searches) void close();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  useEffect(() => {
    if (told === undefined) return undefined;
    const timer = setTimeout(() => void close(), TOLD_MS);
    return () => clearTimeout(timer);
  }, [told]);
}
