import type { SiteChannel } from '../../lib/domain/channel.ts';
import type { KnownSite } from './welcome-services.ts';

const KINDS: readonly (readonly [SiteChannel, string])[] = [
  ['email', 'Mail'],
  ['chat', 'Chat'],
  ['support', 'Support'],
  ['social', 'Social'],
  ['web', 'Other'],
];

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
  return KINDS.map(([channel, title]) => {
    const some = sites.filter((site) => site.channel === channel);
    if (some.length === 0) return null;
    return (
      <fieldset key={channel} className="grid grid-cols-2 gap-x-4 gap-y-1 border-0 p-0">
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
