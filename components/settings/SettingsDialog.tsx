import { type FormEvent, useState } from 'react';
import { success } from '../../lib/domain/result.ts';
import type { Settings } from '../../lib/services/settings.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import { Modal } from '../ui/Modal.tsx';
import { useSave } from '../ui/use-save.ts';
import { OwnQuestions } from './OwnQuestions.tsx';
import { linesOf, withChanges, withLine } from './own-lines.ts';
import { TaughtSites } from './TaughtSites.tsx';

/** The settings of this device: the user's name, their own addresses, what is never logged, single keys. */
export function SettingsDialog({ settings, onClose }: { settings: Settings; onClose: () => void }) {
  const { store, own: ownServices } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  const [shown, setShown] = useState(settings);
  const [author, setAuthor] = useState(settings.author);
  const [own, setOwn] = useState(settings.own.join('\n'));
  const [neverLog, setNeverLog] = useState(settings.neverLog.join('\n'));
  const [singleKeys, setSingleKeys] = useState(settings.singleKeys);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = {
      author: author.trim(),
      own: linesOf(own),
      neverLog: linesOf(neverLog),
      singleKeys,
    };
    const work = async () => {
      const kept = await store.readSettings();
      const result = await store.changeSettings(withChanges(kept, shown, typed));
      return result.ok ? success({ value: undefined }) : result;
    };
    void save(work, 'Settings kept', onClose);
  };
  return (
    <Modal title="Settings" onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-2.5">
        <TextField
          label="Your name, under what you write"
          maxLength={200}
          value={author}
          onChange={(event) => setAuthor(event.target.value)}
        />
        <TextArea
          label="Your own addresses and your company’s domains, one on each line: they are never contacts"
          rows={4}
          value={own}
          onChange={(event) => setOwn(event.target.value)}
        />
        <OwnQuestions
          own={ownServices}
          onConfirmed={(address) => {
            setShown({ ...shown, own: [...shown.own, address] });
            setOwn((typed) => withLine(typed, address));
          }}
        />
        <TextArea
          label="Never log: addresses, numbers and domains, one on each line"
          rows={3}
          value={neverLog}
          onChange={(event) => setNeverLog(event.target.value)}
        />
        <label className="flex gap-2">
          <input
            type="checkbox"
            className="accent-accent"
            checked={singleKeys}
            onChange={(event) => setSingleKeys(event.target.checked)}
          />
          Single keys act while no text field has the focus
        </label>
        <FailureNote failure={failure} retry={retry} />
        <div>
          <Button look="primary" type="submit" disabled={busy}>
            Keep
          </Button>
        </div>
      </form>
      <TaughtSites />
    </Modal>
  );
}
