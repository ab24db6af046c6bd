import { useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { SiteTicks } from './SiteTicks.tsx';
import type { KnownSite, WelcomeServices } from './welcome-services.ts';

const NOT_AN_ADDRESS = 'This is not a web address: it begins with https://.';

/** The sites to turn on, all in one question of the browser. */
export function TickSites({ services }: { services: WelcomeServices }) {
  const on = useSitesOn(services);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState('');
  const { sites } = services;

  const tick = (id: string, now: boolean) =>
    setTicked(new Set(now ? [...ticked, id] : [...ticked].filter((one) => one !== id)));
  const turnOn = () => {
    const typed = address.trim() === '' ? undefined : services.originOf(address.trim());
    if (address.trim() !== '' && typed === undefined) {
      setSaid(NOT_AN_ADDRESS);
      return;
    }
    const chosen = sites.filter((site) => ticked.has(site.id));
    const origins = [
      ...chosen.flatMap((site) => site.origins),
      ...(typed === undefined ? [] : [typed]),
    ];
    // first thing in the click: the browser refuses once anything was awaited
    const asked = services.turnOn(origins);
    const answer = (granted: boolean) => {
      on.look();
      if (granted) {
        setAddress('');
        setTicked(new Set());
      }
      setSaid(granted ? 'Turned on. Pages that are open are read at once.' : 'They stay off.');
    };
    asked.then(answer, () => answer(false));
  };

  return (
    <div className="flex flex-col gap-2.5">
      <SiteTicks sites={sites} on={on.sites} ticked={ticked} tick={tick} />
      <TextField
        label={`The address of ${sites.length > 0 ? 'another' : 'a'} site, for example of your webmail`}
        placeholder="https://mail.company.example"
        inputMode="url"
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <div className="flex items-center gap-2">
        <Button
          look="primary"
          onClick={turnOn}
          disabled={ticked.size === 0 && address.trim() === ''}
        >
          Turn on
        </Button>
        <span role="status" className="text-soft">
          {said}
        </span>
      </div>
      <p className="text-small text-soft">
        On any other page press the toolbar button or Alt+C: the panel offers to read it once or
        from then on.
      </p>
    </div>
  );
}

function useSitesOn({ sites, areOn }: WelcomeServices) {
  const [found, setFound] = useState<ReadonlySet<string>>(new Set());
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    let stopped = false;
    if (looks >= 0)
      void sitesOn(sites, areOn).then((now) => {
        if (!stopped) setFound(now);
      });
    return () => {
      stopped = true;
    };
  }, [sites, areOn, looks]);
  return { sites: found, look: () => setLooks(looks + 1) };
}

async function sitesOn(
  sites: readonly KnownSite[],
  areOn: WelcomeServices['areOn'],
): Promise<ReadonlySet<string>> {
  const on = await Promise.all(sites.map(({ origins }) => areOn(origins).catch(() => false)));
  return new Set(sites.filter((_, index) => on[index]).map((site) => site.id));
}
