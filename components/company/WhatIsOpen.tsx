import { useCallback, useEffect, useRef, useState } from 'react';
import { usePanelServices } from '../panel/panel-services.ts';
import { Parts } from '../records/Parts.tsx';
import { Modal } from '../ui/Modal.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';
import { Explanations } from '../value/Explanations.tsx';
import { openExplained, openParts } from './open-words.ts';

/**
 * Open concerns and open money over all contacts of a company, in one line that explains itself when it is pressed;
 * nothing where nothing is open.
 */
export function WhatIsOpen({ company }: { company: string }) {
  const { store } = usePanelServices();
  const now = useNow();
  const read = useCallback(() => store.companies.whatIsOpen(company), [store, company]);
  const found = latestOf(useLive(read));
  const [explains, setExplains] = useState(false);
  const line = useRef<HTMLButtonElement>(null);
  const wasPressed = useRef(false);
  // a dialogue without a trigger of its own leaves the focus nowhere
  useEffect(() => {
    if (wasPressed.current && !explains) line.current?.focus();
    wasPressed.current = explains;
  }, [explains]);
  const parts = found === undefined ? [] : openParts(found, now);
  if (found === undefined || parts.length === 0) return null;
  return (
    <div role="note" aria-label={TITLE} className="px-3.5 pt-1.5 text-small">
      <button
        ref={line}
        type="button"
        aria-haspopup="dialog"
        onClick={() => setExplains(true)}
        className="rounded text-start hover:text-ink"
      >
        <Parts parts={parts} />
      </button>
      {explains && (
        <Modal title={TITLE} onClose={() => setExplains(false)}>
          <Explanations figures={openExplained(found, now)} />
        </Modal>
      )}
    </div>
  );
}

const TITLE = 'Open with all contacts';
