import { useCallback } from 'react';
import type { HistoryLine } from '../../lib/services/history.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import type { HistoryKind } from '../panel/store-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { exactTimeOf, shortTimeOf } from '../ui/time-words.ts';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useSave } from '../ui/use-save.ts';
import { Written } from '../ui/Written.tsx';

/** What happened to a record, newest first; each step can be taken back on any later day. */
export function HistoryList({ of, id }: { of: HistoryKind; id: string }) {
  const { store, now } = usePanelServices();
  const live = useLive(useCallback(() => store.historyOf(of, id), [store, of, id]));
  const { save, busy, failure, retry } = useSave();
  if (live.state === 'failed') return <FailureNote failure={live.failure} retry={live.retry} />;
  const takeBack = (line: HistoryLine) =>
    void save(
      () => store.undo(line.commit),
      ({ kept }) => (kept === 0 ? 'Taken back' : 'Taken back, except for what was changed since'),
    );
  return (
    <div className="flex flex-col gap-1.5">
      <FailureNote failure={failure} retry={retry} />
      <div className="flex flex-col gap-1 text-small">
        {latestOf(live)?.map((line) => (
          <div key={line.commit} className="flex items-start gap-2">
            <span className="min-w-0 flex-1">
              <span className="block wrap-anywhere first-letter:uppercase">{line.what}</span>
              <span className="block text-tiny text-faint" title={exactTimeOf(line.at)}>
                <Written text={line.by} /> · {shortTimeOf(line.at, now())}
                {!line.undoable && ' · taken back'}
              </span>
            </span>
            {line.undoable && (
              <Button onClick={() => takeBack(line)} disabled={busy}>
                Undo
              </Button>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
