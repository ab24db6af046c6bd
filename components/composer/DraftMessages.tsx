import type { DraftMessage } from '../../lib/services/views.ts';
import { shortTimeOf } from '../ui/time-words.ts';
import { useNow } from '../ui/use-now.ts';
import { Written } from '../ui/Written.tsx';

/** The messages that the page shows, ticked where they will be logged; what is logged already says so. */
export function DraftMessages({
  messages,
  onTick,
}: {
  messages: readonly DraftMessage[];
  onTick: (id: string, ticked: boolean) => void;
}) {
  const now = useNow();
  if (messages.length === 0) return null;
  return (
    <fieldset className="min-w-0 border-0 p-0">
      <legend className="pb-0.5 text-tiny text-soft">Messages</legend>
      <div className="flex max-h-52 flex-col overflow-auto">
        {messages.map((message) => (
          <label key={message.id} className="flex gap-2 py-0.5">
            <input
              type="checkbox"
              className="mt-1 size-3.5 shrink-0 accent-accent"
              checked={message.logged || message.ticked}
              aria-disabled={message.logged}
              onChange={(event) => !message.logged && onTick(message.id, event.target.checked)}
            />
            <span className="min-w-0 flex-1">
              <span dir="auto" className="line-clamp-2 wrap-anywhere">
                {message.text}
              </span>
              <span className="text-tiny text-soft">
                <Written text={message.fromName} />
                {message.at !== undefined && ` · ${shortTimeOf(message.at, now)}`}
                {message.logged && ' · logged'}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
