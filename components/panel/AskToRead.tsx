import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Notice } from './Notice.tsx';
import type { PageState } from './page-state.ts';
import { usePanelServices } from './panel-services.ts';

/** A page of a site that is read only when the user asks: once for each click. */
export function AskToRead({ state }: { state: Extract<PageState, { kind: 'ask' }> }) {
  const { page } = usePanelServices();
  const [refused, setRefused] = useState(false);
  const read = () => {
    setRefused(false);
    page.readOnce(state.url).then(
      (done) => setRefused(!done),
      () => setRefused(true),
    );
  };
  return (
    <Notice title={state.site}>
      <p>
        {state.site} does not want programs to read along, so Alongside reads a page here only when
        you press this button, once each time.
      </p>
      <Button look="primary" onClick={read}>
        Read this page
      </Button>
      {refused && (
        <p role="alert">
          The browser did not let this page be read. Press the toolbar button or Alt+C here and try
          again.
        </p>
      )}
    </Notice>
  );
}
