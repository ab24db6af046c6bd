import { useRef, useState } from 'react';
import type { Recipe } from '../../lib/domain/recipe.ts';
import { failure, success } from '../../lib/domain/result.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Modal } from '../ui/Modal.tsx';
import { useSave } from '../ui/use-save.ts';
import { BringContacts } from './BringContacts.tsx';
import { BringPurchases } from './BringPurchases.tsx';
import { damageInWords } from './damage-words.ts';
import { downloadText } from './download-text.ts';

const LARGEST = 256 * 1024 * 1024;

/** Takes everything out as one file, and brings such a file back in. */
export function DataDialog({ onClose }: { onClose: () => void }) {
  const { store, teach, now } = usePanelServices();
  const { save, busy, failure: failed, retry } = useSave();
  const file = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState('');
  const [bringing, setBringing] = useState(false);
  const [bringingPurchases, setBringingPurchases] = useState(false);

  const exportAll = () => {
    const work = async () => {
      const text = await store.exportEverything(await teach.kept());
      if (!text.ok) return text;
      downloadText(`alongside-${new Date(now()).toISOString().slice(0, 10)}.json`, text.value);
      return success({ value: undefined });
    };
    void save(work, () => {
      const damaged = store.damageSeen();
      const said = 'Everything is in the downloaded file';
      return damaged === 0 ? said : `${said}. ${damageInWords(damaged)}`;
    });
  };
  const importAll = () => {
    const work = async () => {
      const picked = file.current?.files?.[0];
      if (picked === undefined) return failure('invalid', 'Choose a file first.');
      if (picked.size > LARGEST)
        return failure('invalid', 'This file is larger than 256 MB. Nothing was brought in.');
      const done = await store.importEverything(await picked.text());
      if (!done.ok) return done;
      await keepNew(done.value.taught);
      return success({ value: done.value });
    };
    void save(work, ({ records }) => `Brought in ${records} records`, onClose);
  };

  // what was taught here stays
  const keepNew = async (taught: readonly Recipe[]) => {
    const here = new Set((await teach.kept()).map(({ origin }) => origin));
    for (const recipe of taught) if (!here.has(recipe.origin)) await teach.keep(recipe);
  };

  return (
    <Modal
      title="Export and import"
      lead="One documented JSON file holds everything: contacts, history, who changed what, and the sites you taught."
      onClose={onClose}
    >
      <div>
        <Button look="primary" onClick={exportAll} disabled={busy}>
          Export everything
        </Button>
      </div>
      <div className="flex flex-col gap-1.5 border-t border-line pt-3">
        <label className="flex flex-col gap-1 text-small text-soft">
          A file of “Export everything”, taken in while nothing is stored here
          <input
            ref={file}
            type="file"
            className="max-w-full file:me-2 file:rounded-lg file:border file:border-line file:bg-paper file:px-2.5 file:py-1 file:text-ink"
            accept=".json,application/json"
            onChange={(event) => setChosen(event.target.value)}
          />
        </label>
        <div>
          <Button onClick={importAll} disabled={busy || chosen === ''}>
            Import
          </Button>
        </div>
      </div>
      <FailureNote failure={failed} retry={retry} />
      <section
        aria-label="Bring contacts"
        className="flex flex-col gap-1.5 border-t border-line pt-3"
      >
        <h3 className="font-semibold">Bring contacts</h3>
        {bringing ? (
          <BringContacts imports={store.imports} />
        ) : (
          <div>
            <Button className="whitespace-normal! text-start" onClick={() => setBringing(true)}>
              From Google, Outlook or vCard…
            </Button>
          </div>
        )}
      </section>
      <section
        aria-label="Bring purchases"
        className="flex flex-col gap-1.5 border-t border-line pt-3"
      >
        <h3 className="font-semibold">Bring purchases</h3>
        {bringingPurchases ? (
          <BringPurchases imports={store.purchaseImports} />
        ) : (
          <div>
            <Button
              className="whitespace-normal! text-start"
              onClick={() => setBringingPurchases(true)}
            >
              From a CSV file of a shop or an invoicing program…
            </Button>
          </div>
        )}
      </section>
    </Modal>
  );
}
