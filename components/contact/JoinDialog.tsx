import { useEffect, useRef, useState } from 'react';
import type { SearchHit } from '../../lib/services/views.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Modal } from '../ui/Modal.tsx';
import { shortNameOf } from '../ui/short-name.ts';
import { useSave } from '../ui/use-save.ts';
import { Written } from '../ui/Written.tsx';
import { ContactPicker } from './ContactPicker.tsx';

/** Joins two contacts that are one person; says what will show and what stays when it is taken back. */
export function JoinDialog({
  contact,
  other: proposed,
  onClose,
}: {
  contact: Person;
  /** With whom, where that is known; the one who is likely to be the same is looked for otherwise. */
  other: Person | undefined;
  onClose: () => void;
}) {
  const [chosen, setChosen] = useState<Person | 'another' | undefined>(proposed);
  const { looking, likely } = useLikely(contact.id, chosen === undefined);
  const other = chosen === 'another' ? undefined : (chosen ?? likely);
  const take = (hit: SearchHit) => setChosen({ id: hit.contact, name: hit.name });
  return (
    <Modal
      title={`Join ${contact.name} with another contact`}
      lead="For one person who is here twice. Nothing is rewritten: a join can be taken back on any later day."
      onClose={onClose}
    >
      {looking && <p role="status">Looking who may be the same …</p>}
      {!looking && other === undefined && (
        <ContactPicker label="Search the other contact" without={contact.id} onTake={take} />
      )}
      {other !== undefined && (
        <ConfirmJoin
          contact={contact}
          other={other}
          onAnother={() => setChosen('another')}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}

/** Who is the likeliest to be this contact too: looked for once, so that nobody else stands there under the finger. */
function useLikely(contact: string, wanted: boolean): { looking: boolean; likely?: Person } {
  const { store } = usePanelServices();
  const [found, setFound] = useState<{ likely?: Person }>();
  useEffect(() => {
    if (!wanted || found !== undefined) return undefined;
    let left = false;
    const look = async () => {
      // without an answer the other one is searched by hand
      const [first] = await store.duplicatesOf(contact).catch(() => []);
      if (!left) setFound(first ? { likely: { id: first.contact, name: first.name } } : {});
    };
    void look();
    return () => {
      left = true;
    };
  }, [store, contact, wanted, found]);
  return { looking: wanted && found === undefined, ...found };
}

interface Person {
  id: string;
  name: string;
}

function ConfirmJoin({
  contact,
  other,
  onAnother,
  onClose,
}: {
  contact: Person;
  other: Person;
  onAnother: () => void;
  onClose: () => void;
}) {
  const { store } = usePanelServices();
  const { visit } = usePanelActions();
  const { save, busy, failure, retry } = useSave();
  const [survivor, setSurvivor] = useState(contact);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const loser = survivor.id === contact.id ? other : contact;
  const stays = shortNameOf(survivor.name);
  const join = () =>
    void save(
      () => store.join({ survivor: survivor.id, loser: loser.id }),
      `Joined ${loser.name} into ${survivor.name}`,
      () => {
        onClose();
        visit(survivor);
      },
    );
  return (
    <div className="flex flex-col gap-2.5">
      <fieldset className="flex flex-col gap-1 border-0 p-0">
        <legend className="text-small text-soft">Which one stays</legend>
        {[contact, other].map((one) => (
          <label key={one.id} className="flex gap-2">
            <input
              type="radio"
              name="survivor"
              className="accent-accent"
              checked={one.id === survivor.id}
              onChange={() => setSurvivor(one)}
            />
            <Written text={one.name} />
          </label>
        ))}
      </fieldset>
      <ul className="list-disc ps-4 text-small text-soft">
        <li>
          Both histories show together under <Written text={survivor.name} />.
        </li>
        <li>
          <Written text={stays} />
          ’s fields show; <Written text={loser.name} />
          ’s fill the empty ones.
        </li>
        <li>What is written from now on stays with {stays}, also when the join is taken back.</li>
      </ul>
      <FailureNote failure={failure} retry={retry} />
      <div className="flex flex-wrap gap-1.5">
        <Button ref={button} look="primary" onClick={join} disabled={busy}>
          Join
        </Button>
        <Button onClick={onAnother}>Choose another</Button>
      </div>
    </div>
  );
}
