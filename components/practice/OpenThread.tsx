import { Button } from '../ui/Button.tsx';
import type { PracticeThread } from './practice-threads.ts';

/** An open practice thread with what there is to try on it. */
export function OpenThread({ thread, leave }: { thread: PracticeThread; leave: () => void }) {
  const { subject, people, messages, hint } = thread;
  return (
    <article aria-label={subject} className="flex min-w-0 flex-col gap-3">
      <p className="rounded-lg bg-accent-wash px-3 py-2">{hint}</p>
      <div className="flex items-center gap-2">
        <h2 className="flex-1 text-name font-semibold">{subject}</h2>
        <Button look="link" onClick={leave}>
          Close
        </Button>
      </div>
      <ol className="flex flex-col gap-2">
        {messages.map(({ id, from, text }) => (
          <li key={id} className="rounded-lg border border-line px-3 py-2">
            <p className="text-small text-soft">{writerOf(people, from)}</p>
            <p dir="auto">{text}</p>
          </li>
        ))}
      </ol>
      <label className="flex flex-col gap-1 text-small text-soft">
        Reply
        <textarea
          dir="auto"
          rows={3}
          className="rounded-lg border border-line bg-paper p-2 text-ink"
        />
      </label>
    </article>
  );
}

function writerOf(people: PracticeThread['people'], from: number | 'me'): string {
  if (from === 'me') return 'You';
  const person = people[from];
  return person === undefined ? '' : `${person.name} <${person.address}>`;
}
