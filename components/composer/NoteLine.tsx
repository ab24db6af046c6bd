import { type KeyboardEvent, lazy, type RefObject, Suspense, useId } from 'react';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { INPUT_LOOK } from '../ui/Field.tsx';
import { shortNameOf } from '../ui/short-name.ts';
import { NoteMarks } from './NoteMarks.tsx';
import type { Note } from './use-note.ts';

// seldom does a note wait, and which do is read after the panel
const loadWaiting = async () => ({ default: (await import('./WaitingNotes.tsx')).WaitingNotes });
const WaitingNotes = lazy(loadWaiting);

/** The note line that is always at hand: `Enter` saves, `Shift+Enter` begins a new line, `Escape` leaves it. */
export function NoteLine({
  note,
  ref,
}: {
  note: Note;
  ref: RefObject<HTMLTextAreaElement | null>;
}) {
  const described = useId();
  const takeAsText = (word: string) => {
    note.takeAsText(word);
    // its button goes, and the note goes on
    ref.current?.focus();
  };
  // a sign alone is no note yet: left so, it would wait for its person as one
  const leave = () => {
    if (note.text.trim() === '!') note.type('');
    else note.flush();
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      note.save();
    } else if (event.key === 'Escape') event.currentTarget.blur();
  };
  const whom = note.elsewhere ?? note.viewed;
  return (
    <div className="flex flex-col gap-1.5">
      {note.elsewhere !== undefined && <ElsewhereBar note={note} begunFor={note.elsewhere.name} />}
      <Suspense>
        <WaitingNotes note={note} />
      </Suspense>
      <FailureNote failure={note.failure} retry={note.retry} />
      <textarea
        ref={ref}
        dir="auto"
        aria-label="Note"
        aria-describedby={described}
        aria-keyshortcuts="n"
        rows={2}
        className={`${INPUT_LOOK} resize-none rounded-lg px-2.5 py-1.5`}
        placeholder={`${whom === undefined ? 'Note' : `Note for ${shortNameOf(whom.name)}`}…  Enter saves`}
        value={note.text}
        maxLength={20_000}
        onChange={(event) => note.type(event.target.value)}
        onKeyDown={press}
        onBlur={leave}
      />
      <NoteMarks id={described} marks={note.marks} onPlain={takeAsText} />
    </div>
  );
}

function ElsewhereBar({ note, begunFor }: { note: Note; begunFor: string }) {
  const { viewed } = note;
  const name = shortNameOf(begunFor);
  return (
    <div className="rounded-lg border border-amber-line bg-amber-wash px-2.5 py-1.5 text-small text-amber">
      <p>
        Note for {begunFor} ·{' '}
        {viewed === undefined ? 'not on this page' : `you are now viewing ${viewed.name}`}
      </p>
      <div className="mt-1 flex flex-wrap gap-1.5 text-ink">
        <Button onClick={note.save}>Save to {name}</Button>
        {viewed !== undefined && (
          <Button onClick={note.move}>Move to {shortNameOf(viewed.name)}</Button>
        )}
        <Button onClick={note.setAside} title={`The note waits with ${begunFor}`}>
          Later
        </Button>
      </div>
    </div>
  );
}
