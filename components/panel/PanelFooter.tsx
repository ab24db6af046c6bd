import type { ReactNode, RefObject } from 'react';
import type { RecognisedConversation } from '../../lib/services/views.ts';
import { threadWords } from '../composer/log-words.ts';
import { NoteLine } from '../composer/NoteLine.tsx';
import type { Log } from '../composer/use-log.ts';
import type { Note } from '../composer/use-note.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Kbd } from '../ui/Kbd.tsx';

/** What is always at hand: the note line, Log, and how the page is read. */
export function PanelFooter({
  note,
  noteRef,
  log,
  conversation,
  status,
}: {
  note: Note;
  noteRef: RefObject<HTMLTextAreaElement | null>;
  log: Log;
  conversation: RecognisedConversation | undefined;
  status: ReactNode;
}) {
  return (
    <footer className="shrink-0 border-t border-line bg-wash px-3.5 pt-2.5 pb-2">
      {log.failure !== undefined && (
        <div className="mb-1.5">
          <FailureNote failure={log.failure} retry={log.retry} />
        </div>
      )}
      <NoteLine note={note} ref={noteRef} />
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Button look="primary" aria-disabled={log.busy} onClick={log.now}>
          Log
        </Button>
        <Button
          look="plain"
          aria-keyshortcuts="l"
          aria-expanded={log.draft !== undefined}
          title="Opens the draft: choose messages, change everything"
          onClick={log.draft === undefined ? log.open : log.close}
        >
          Draft <Kbd>L</Kbd>
        </Button>
        <span className="line-clamp-2 min-w-20 flex-1 text-end text-small text-soft">
          {threadWords(conversation)}
        </span>
      </div>
      {status}
    </footer>
  );
}
