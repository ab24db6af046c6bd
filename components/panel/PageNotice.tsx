import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { AskToRead } from './AskToRead.tsx';
import { usePanelActions } from './actions.ts';
import { Notice } from './Notice.tsx';
import { OfferSite } from './OfferSite.tsx';
import type { PageState } from './page-state.ts';
import { brokenWords } from './page-words.ts';
import { usePanelServices } from './panel-services.ts';
import { useKeys } from './use-keys.ts';

/** What the panel says while it shows nobody: why, and what can be done. */
export function PageNotice({ state }: { state: PageState }) {
  const { page } = usePanelServices();
  const { open } = usePanelActions();
  switch (state.kind) {
    case 'starting':
    case 'people':
      return <h1 className="sr-only">Alongside</h1>;
    case 'no-access':
      return (
        <Notice title="Press the toolbar button or Alt+C here">
          <p>Then Alongside may look at this page, and only at this one, when you ask it to.</p>
        </Notice>
      );
    case 'unreadable':
      return (
        <Notice title="This page can’t be read">
          <p>
            Browsers keep their own pages, their stores and files to themselves. Your contacts are
            here all the same.
          </p>
          <AddByHand />
        </Notice>
      );
    case 'offer':
      return <OfferSite state={state} />;
    case 'ask':
      return <AskToRead key={state.url} state={state} />;
    case 'reading':
      return (
        <Notice title={`Reading ${state.site}…`}>
          <p>The page is still loading.</p>
        </Notice>
      );
    case 'nobody':
      return (
        <Notice title="Nobody on this page">
          <p>
            Open a mail, a chat or a profile, or search your contacts. If somebody is shown here,
            two clicks teach Alongside where.
          </p>
          <AddByHand>
            <TeachSite />
          </AddByHand>
        </Notice>
      );
    case 'broken':
      return (
        <Notice title={`${state.site} looks different from what Alongside knows`}>
          <p>
            {brokenWords(state)} Nothing was guessed and nothing was changed: search the contact,
            add them or log by hand.
          </p>
          <AddByHand>
            <Button onClick={() => void page.readAgain()}>Read again</Button>
            <Button onClick={() => open({ kind: 'report' })}>Copy a report…</Button>
            <TeachSite />
          </AddByHand>
        </Notice>
      );
  }
}

function AddByHand({ children }: { children?: ReactNode }) {
  const { open } = usePanelActions();
  const add = () => open({ kind: 'add-contact' });
  useKeys({ a: add });
  return (
    <div className="flex flex-wrap gap-1.5">
      <Button onClick={add}>Add contact</Button>
      {children}
    </div>
  );
}

function TeachSite() {
  const { open } = usePanelActions();
  return <Button onClick={() => open({ kind: 'teach' })}>Teach this site</Button>;
}
