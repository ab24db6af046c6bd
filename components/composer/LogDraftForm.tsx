import { type FormEvent, type KeyboardEvent, lazy, Suspense, useLayoutEffect, useRef } from 'react';
import type { LogDraft } from '../../lib/services/views.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { DraftMessages } from './DraftMessages.tsx';
import { saveWords } from './log-words.ts';
import { OccasionFields } from './OccasionFields.tsx';
import type { Log } from './use-log.ts';

// what reads dates comes with the first draft
const loadPromises = async () => ({ default: (await import('./DraftPromises.tsx')).DraftPromises });
const DraftPromises = lazy(loadPromises);

/** The draft of a log: everything can be changed, `Enter` saves, `Escape` closes and keeps it. */
export function LogDraftForm({ log, draft }: { log: Log; draft: LogDraft }) {
  const summary = useRef<HTMLTextAreaElement>(null);
  // before anything else can be typed: the next key belongs into the summary
  useLayoutEffect(() => summary.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    log.save();
  };
  const press = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      log.close();
    }
    const saves = event.key === 'Enter' && !event.shiftKey;
    if (saves && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      log.save();
    }
  };
  const tick = (id: string, ticked: boolean) => {
    const messages = draft.messages.map((one) => (one.id === id ? { ...one, ticked } : one));
    log.change({ ...draft, messages });
  };
  return (
    <form
      aria-label="Draft"
      onSubmit={submit}
      onKeyDown={press}
      className="mx-3.5 mt-2.5 flex flex-col gap-2 rounded-xl border border-accent bg-accent-wash p-2.5"
    >
      <OccasionFields
        fields={draft}
        summaryRef={summary}
        onChange={(change) => log.change({ ...draft, ...change })}
      />
      <DraftMessages messages={draft.messages} onTick={tick} />
      {draft.messages.length > 0 && (
        <Suspense>
          <DraftPromises draft={draft} onChange={log.change} />
        </Suspense>
      )}
      <div className="sticky bottom-0 -m-2.5 flex flex-wrap items-center gap-2 rounded-b-xl bg-accent-wash p-2.5">
        <Button look="primary" type="submit" disabled={log.busy}>
          Save <Kbd>Enter</Kbd>
        </Button>
        <Button look="plain" onClick={log.close} title="Closes the draft and keeps it">
          Close <Kbd>Esc</Kbd>
        </Button>
        <span className="text-small text-soft">{saveWords(draft)}</span>
      </div>
    </form>
  );
}
