import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Notice } from './Notice.tsx';
import type { PageState } from './page-state.ts';
import { usePanelServices } from './panel-services.ts';

/** A page that may be read when the user says so: always, or once. */
export function OfferSite({ state }: { state: Extract<PageState, { kind: 'offer' }> }) {
  const { page } = usePanelServices();
  const [refused, setRefused] = useState('');
  const answer = (asked: Promise<boolean>, sentence: string) => {
    setRefused('');
    asked.then(
      (done) => setRefused(done ? '' : sentence),
      () => setRefused(sentence),
    );
  };
  return (
    <Notice title={state.site}>
      <p>
        Alongside reads who this page is about, on this machine only. It changes nothing on the page
        and sends nothing anywhere.
      </p>
      <div className="flex flex-col items-start gap-1.5">
        <Button
          look="primary"
          onClick={() => answer(page.turnOn(state.origin), `${state.site} stays off.`)}
        >
          Turn on for {state.site}
        </Button>
        <Button
          onClick={() =>
            answer(
              page.readOnce(state.url),
              'The browser did not let this page be read. Press the toolbar button or Alt+C here and try again.',
            )
          }
        >
          Read this page once
        </Button>
      </div>
      {refused !== '' && <p role="alert">{refused}</p>}
    </Notice>
  );
}
