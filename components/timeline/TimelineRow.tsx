import { lazy, memo, type ReactNode, Suspense, useEffect, useId, useRef } from 'react';
import { CHANNEL_NAMES } from '../../lib/domain/channel.ts';
import type { TimelineEntry } from '../../lib/services/views.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { CHANNEL_ICONS } from '../ui/channel-words.ts';
import { ageOf, exactTimeOf } from '../ui/time-words.ts';
import { Dotted } from '../ui/Written.tsx';

// an entry is opened after the panel
const loadDetails = async () => ({ default: (await import('./EntryDetails.tsx')).EntryDetails });
const EntryDetails = lazy(loadDetails);

interface RowProps {
  entry: TimelineEntry;
  /** With whom it was, where that is not told around. */
  whose?: string | undefined;
  now: number;
  isOpen: boolean;
  /** Whether it was opened from elsewhere and is to be brought into sight. */
  reveal: boolean;
  toggle: (id: string) => void;
  /** Stands above what can be done with it, while it is open. */
  children?: ReactNode;
}

/**
 * One contact occasion: what, on which channel, by whom, how long ago; opens in place. Drawn again only when it shows
 * something else: a long history must not cost the panel anything while somebody types.
 */
export const TimelineRow = memo(Row, isSame);

function Row({ entry, whose, now, isOpen, reveal, toggle, children }: RowProps) {
  const { siteName } = usePanelServices();
  const details = useId();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (reveal) row.current?.scrollIntoView({ block: 'nearest' });
  }, [reveal]);
  const name = CHANNEL_NAMES[entry.channel];
  const Icon = CHANNEL_ICONS[entry.channel];
  const where =
    entry.site === 'hand' || entry.channel === 'note' ? undefined : siteName(entry.site);
  const [title, subject] =
    entry.summary === '' ? [entry.subject ?? name, undefined] : [entry.summary, entry.subject];
  const meta = [whose, entry.author, where ?? name, subject];
  return (
    // the first rows are in sight: asking whether they are would lay the panel out twice
    <li
      ref={row}
      className="border-b border-line [contain-intrinsic-size:auto_52px] nth-[n+13]:[content-visibility:auto]"
    >
      <button
        type="button"
        data-row
        aria-expanded={isOpen}
        aria-controls={details}
        onClick={() => toggle(entry.id)}
        className="grid w-full grid-cols-[20px_minmax(0,1fr)_auto] gap-2 rounded py-2 text-start"
      >
        <Icon size={14} aria-hidden="true" className="mt-0.5 text-faint" />
        <span className="min-w-0">
          <span className="sr-only">{name}: </span>
          <span
            dir="auto"
            className={isOpen ? 'block wrap-anywhere' : 'line-clamp-2 wrap-anywhere'}
          >
            {title}
            {entry.mark !== undefined && <Tag urgent={entry.mark === 'concern'}>{entry.mark}</Tag>}
            {entry.topic !== undefined && <Tag>{entry.topic}</Tag>}
            {entry.outcome !== undefined && <Tag>{entry.outcome}</Tag>}
          </span>
          <span className="block truncate text-small text-faint">
            <Dotted parts={meta} />
          </span>
        </span>
        <time
          dateTime={new Date(entry.at).toISOString()}
          title={exactTimeOf(entry.at, entry.zone)}
          className="text-small whitespace-nowrap text-faint"
        >
          {ageOf(entry.at, now)}
        </time>
      </button>
      <div id={details} hidden={!isOpen}>
        {isOpen && children}
        {isOpen && (
          <Suspense>
            <EntryDetails entry={entry} />
          </Suspense>
        )}
      </div>
    </li>
  );
}

function Tag({ urgent = false, children }: { urgent?: boolean; children: string }) {
  const look = urgent ? 'bg-amber-wash text-amber' : 'bg-green-wash text-green';
  return (
    <bdi
      className={`ms-1.5 inline-block max-w-40 truncate rounded px-1 align-bottom text-tiny ${look}`}
    >
      {children}
    </bdi>
  );
}

function isSame(before: RowProps, now: RowProps): boolean {
  const { entry, ...rest } = now;
  const { entry: old, ...oldRest } = before;
  return hasSame(old, entry) && hasSame(oldRest, rest);
}

function hasSame<T extends object>(before: T, now: T): boolean {
  const old = new Map(Object.entries(before));
  const entries = Object.entries(now);
  return old.size === entries.length && entries.every(([name, value]) => old.get(name) === value);
}
