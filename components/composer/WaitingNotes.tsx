import type { Note } from './use-note.ts';
import { useWaitingNotes } from './use-waiting-notes.ts';

const SHOWN = 3;

/** Who has a note waiting that was begun and set aside; a press brings it back to the line. */
export function WaitingNotes({ note }: { note: Note }) {
  const waiting = useWaitingNotes(note.keys);
  if (waiting.length === 0) return null;
  return (
    // it keeps its room beside a note: nothing moves while somebody types
    <p
      style={note.text === '' ? undefined : { visibility: 'hidden' }}
      className="flex flex-wrap gap-x-1.5 text-tiny text-soft"
    >
      Begun and waiting:
      {waiting.slice(0, SHOWN).map((draft) => (
        <button
          key={draft.key}
          type="button"
          title={draft.text}
          className="rounded font-semibold text-accent"
          onClick={() => note.resume(draft)}
        >
          {draft.person?.name}
        </button>
      ))}
      {waiting.length > SHOWN && `and ${waiting.length - SHOWN} more`}
    </p>
  );
}
