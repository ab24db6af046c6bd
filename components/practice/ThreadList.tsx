import type { PracticeThread } from './practice-threads.ts';

/** The list of the practice inbox; the open thread is marked. */
export function ThreadList({
  threads,
  open,
  choose,
}: {
  threads: readonly PracticeThread[];
  open: PracticeThread | undefined;
  choose: (thread: PracticeThread) => void;
}) {
  return (
    <nav aria-label="Threads">
      <ul className="flex flex-col gap-1">
        {threads.map((thread) => (
          <li key={thread.id}>
            <button
              type="button"
              aria-pressed={thread === open}
              className="block w-full rounded-lg border border-line px-3 py-1.5 text-start hover:bg-wash aria-pressed:border-accent aria-pressed:bg-accent-wash"
              onClick={() => choose(thread)}
            >
              <span className="block truncate font-semibold">
                {thread.people.map(({ name }) => name).join(', ')}
              </span>
              <span className="block truncate text-small text-soft">{thread.subject}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
