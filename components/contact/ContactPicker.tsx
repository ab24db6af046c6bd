import { type KeyboardEvent, type ReactNode, type Ref, useId, useRef } from 'react';
import type { SearchHit } from '../../lib/services/views.ts';
import { INPUT_LOOK } from '../ui/Field.tsx';
import { Dotted } from '../ui/Written.tsx';
import { useContactSearch } from './use-contact-search.ts';

const OVERLAY =
  'absolute inset-x-0 top-full z-10 mt-1 max-h-80 overflow-auto rounded-lg border border-line bg-paper p-1 shadow-lg';

/** Finds one contact among all: type, arrows, `Enter`; or a click. */
export function ContactPicker({
  label,
  without,
  onTake,
  onLeave,
  onQuery,
  overlay = false,
  below,
  ref,
}: {
  label: string;
  /** A contact that is left out. */
  without?: string;
  onTake: (hit: SearchHit) => void;
  /** `Escape` in the search. */
  onLeave?: () => void;
  onQuery?: (query: string) => void;
  /** The results lie over what is below, so that nothing moves; taking one empties the search. */
  overlay?: boolean;
  /** What else answers to a query; `leave` empties the search. `ArrowDown` past the last contact goes there. */
  below?: (query: string, leave: () => void) => ReactNode;
  ref?: Ref<HTMLInputElement>;
}) {
  const take = (hit: SearchHit) => {
    if (overlay) search.type('');
    onTake(hit);
  };
  const search = useContactSearch(take, without);
  const list = useId();
  const hit = search.hits[search.active];
  const others = useRef<HTMLDivElement>(null);
  const leave = () => {
    search.type('');
    onLeave?.();
  };
  const press = (event: KeyboardEvent) => {
    const past = event.key === 'ArrowDown' && search.active >= search.hits.length - 1;
    const other = past || search.nothing ? others.current?.querySelector('button') : undefined;
    if (event.key === 'Escape' && onLeave !== undefined) leave();
    else if (other && !event.nativeEvent.isComposing && /^(ArrowDown|Enter)$/.test(event.key)) {
      event.preventDefault();
      other.focus();
    } else search.press(event);
  };
  return (
    <div className="relative flex min-w-0 flex-1 flex-col gap-1">
      <input
        ref={ref}
        type="search"
        dir="auto"
        aria-label={label}
        placeholder={overlay ? `${label}   /` : label}
        autoComplete="off"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={hit === undefined ? undefined : `${list}-${hit.contact}`}
        maxLength={200}
        className={`${INPUT_LOOK} rounded-lg px-2.5 py-1.5`}
        value={search.query}
        onChange={(event) => {
          search.type(event.target.value);
          onQuery?.(event.target.value);
        }}
        onKeyDown={press}
      />
      <div className={overlay && search.query.trim() !== '' ? OVERLAY : ''}>
        <div id={list} role="listbox" aria-label={`${label}: results`} hidden={hit === undefined}>
          {search.hits.map((one, index) => (
            <Hit
              key={one.contact}
              id={`${list}-${one.contact}`}
              hit={one}
              active={index === search.active}
              onTake={() => take(one)}
            />
          ))}
        </div>
        {search.nothing && (
          <p className="px-2 py-1 text-small text-soft">Nobody by that name or address.</p>
        )}
        {below !== undefined && search.query.trim() !== '' && (
          <div ref={others}>{below(search.query.trim(), leave)}</div>
        )}
      </div>
    </div>
  );
}

function Hit({
  id,
  hit,
  active,
  onTake,
}: {
  id: string;
  hit: SearchHit;
  active: boolean;
  onTake: () => void;
}) {
  const details = [hit.companyName, hit.matched];
  return (
    <button
      type="button"
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onClick={onTake}
      className="block w-full rounded-md px-2.5 text-start py-1 hover:bg-wash aria-selected:bg-accent-wash"
    >
      <bdi className="wrap-anywhere">{hit.name}</bdi>
      {details.some(Boolean) && (
        <span className="block truncate text-small text-soft">
          <Dotted parts={details} />
        </span>
      )}
    </button>
  );
}
