import { useCallback, useState } from 'react';
import type { MessageView } from '../../lib/services/views.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { shortTimeOf } from '../ui/time-words.ts';
import { latestOf, useLive } from '../ui/use-live.ts';
import { Written } from '../ui/Written.tsx';

/** The messages of an entry as they were said, with later wordings. */
export function EntryMessages({ interaction }: { interaction: string }) {
  const { store } = usePanelServices();
  const read = useCallback(() => store.interactionMessages(interaction), [store, interaction]);
  const live = useLive(read);
  if (live.state === 'failed') return <FailureNote failure={live.failure} retry={live.retry} />;
  return (
    <div className="flex flex-col gap-1.5">
      {latestOf(live)?.map((message) => (
        <MessageCard key={message.id} message={message} />
      ))}
    </div>
  );
}

function MessageCard({ message }: { message: MessageView }) {
  const { now } = usePanelServices();
  const last = message.revisions.at(-1);
  return (
    <blockquote
      className={`rounded-lg px-2.5 py-1.5 ${message.mine ? 'bg-accent-wash' : 'bg-wash'}`}
    >
      <p className="text-tiny text-soft">
        <Written text={message.fromName} />
        {message.at !== undefined && ` · ${shortTimeOf(message.at, now())}`}
        {last !== undefined && ' · edited on the site'}
      </p>
      <LongText text={last ?? message.text} />
      {last !== undefined && (
        <details className="text-small text-soft">
          <summary>Before</summary>
          {[message.text, ...message.revisions.slice(0, -1)].map((text) => (
            <p key={text} dir="auto" className="whitespace-pre-wrap wrap-anywhere">
              {text}
            </p>
          ))}
        </details>
      )}
    </blockquote>
  );
}

const LONG = 500;

function LongText({ text }: { text: string }) {
  const [whole, setWhole] = useState(text.length <= LONG);
  return (
    <>
      <p dir="auto" className={`whitespace-pre-wrap wrap-anywhere ${whole ? '' : 'line-clamp-8'}`}>
        {text}
      </p>
      {!whole && (
        <Button look="link" onClick={() => setWhole(true)}>
          Show all
        </Button>
      )}
    </>
  );
}
