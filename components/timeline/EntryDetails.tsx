import { History, Plus, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { TimelineEntry } from '../../lib/services/views.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { DeleteButton, EditButton } from '../ui/RowButtons.tsx';
import { exactTimeOf } from '../ui/time-words.ts';
import { useSave } from '../ui/use-save.ts';
import { EntryMessages } from './EntryMessages.tsx';
import { HistoryList } from './HistoryList.tsx';

/** An entry opened in place: its messages, and what can be done with it. */
export function EntryDetails({ entry }: { entry: TimelineEntry }) {
  const { store } = usePanelServices();
  const { open } = usePanelActions();
  const { save, busy, failure, retry } = useSave();
  const [history, setHistory] = useState(false);
  const { id } = entry;
  const raise = () => void save(() => store.raiseCase(id), 'Now an open concern');
  const prefer = () => void save(() => store.keepPreference(id), 'Kept as a preference');
  const remove = () => void save(() => store.deleteInteraction(id), 'Entry deleted');
  return (
    <div className="flex flex-col gap-2 pb-2.5 ps-7">
      <p className="text-tiny text-faint">{exactTimeOf(entry.at, entry.zone)}</p>
      {entry.messages > 0 && <EntryMessages interaction={id} />}
      <div className="flex flex-wrap gap-1.5">
        <EditButton onClick={() => open({ kind: 'edit-entry', entry })} />
        <Button onClick={() => setHistory(!history)} aria-expanded={history}>
          <History size={12} aria-hidden="true" /> History
        </Button>
        {entry.mark !== 'concern' && (
          <Button onClick={raise} disabled={busy}>
            <TriangleAlert size={12} aria-hidden="true" /> Concern
          </Button>
        )}
        {entry.mark !== 'concern' && (
          <Button onClick={prefer} disabled={busy}>
            <Plus size={12} aria-hidden="true" /> Preference
          </Button>
        )}
        <DeleteButton onClick={remove} disabled={busy} />
      </div>
      <FailureNote failure={failure} retry={retry} />
      {history && <HistoryList of="interaction" id={id} />}
    </div>
  );
}
