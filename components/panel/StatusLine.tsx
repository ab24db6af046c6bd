import { usePanelActions } from './actions.ts';
import type { PageState } from './page-state.ts';
import { type Health, healthOf } from './page-words.ts';
import { usePanelServices } from './panel-services.ts';

const TONES: Record<Health['tone'], string> = {
  fine: 'text-green',
  off: 'text-faint',
  doubt: 'text-amber',
  broken: 'text-red',
};

/** Which site is read and how well, and what left this machine. */
export function StatusLine({ state }: { state: PageState }) {
  const { open } = usePanelActions();
  const { page } = usePanelServices();
  const { site, word, tone } = healthOf(state);
  return (
    <div className="mt-1.5 flex items-center gap-2 text-tiny text-faint">
      <p role="status" className="line-clamp-2 min-w-0 flex-1 wrap-anywhere">
        {site}{' '}
        <span aria-hidden="true" className={TONES[tone]}>
          ●
        </span>{' '}
        {word}
      </p>
      {'granted' in state && !state.granted && (
        <button
          type="button"
          className="rounded font-semibold text-accent"
          onClick={() => void page.turnOn(state.origin)}
        >
          Turn on for {site}
        </button>
      )}
      {'onRequest' in state && (
        <button
          type="button"
          className="rounded font-semibold text-accent"
          onClick={() => void page.readAgain()}
        >
          Read again
        </button>
      )}
      <span title="Alongside has no way to send anything: nothing leaves this machine">
        0 bytes sent
      </span>
      <button
        type="button"
        aria-label="? Keys"
        aria-keyshortcuts="?"
        title="Keys"
        className="rounded border border-line px-1.5 font-mono hover:bg-paper"
        onClick={() => open({ kind: 'keys' })}
      >
        ?
      </button>
    </div>
  );
}
