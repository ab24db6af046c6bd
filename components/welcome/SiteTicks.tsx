import { KIND_WORDS } from '../ui/kind-words.ts';
import type { KnownSite } from './welcome-services.ts';

/** The known sites by what they are for, each to be ticked unless it is on already. */
export function SiteTicks({
  sites,
  on,
  ticked,
  tick,
}: {
  sites: readonly KnownSite[];
  on: ReadonlySet<string>;
  ticked: ReadonlySet<string>;
  tick: (id: string, now: boolean) => void;
}) {
  return KIND_WORDS.map(({ value, name: title }) => {
    const some = sites.filter((site) => site.channel === value);
    if (some.length === 0) return null;
    return (
      <fieldset key={value} className="grid grid-cols-2 gap-x-4 gap-y-1 border-0 p-0">
        <legend className="pb-1 text-small text-soft">{title}</legend>
        {some.map(({ id, name }) => (
          <label key={id} className="flex items-center gap-2">
            <input
              type="checkbox"
              className="accent-accent"
              checked={on.has(id) || ticked.has(id)}
              disabled={on.has(id)}
              onChange={(event) => tick(id, event.target.checked)}
            />
            {name} {on.has(id) && <span className="text-small text-green">on</span>}
          </label>
        ))}
      </fieldset>
    );
  });
}
