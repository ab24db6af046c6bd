import { useState } from 'react';
import type { Named } from '../../lib/domain/named.ts';
import { CompanyOwns } from '../company/CompanyOwns.tsx';
import { givenWords } from '../company/company-words.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import type { PointOwner } from '../panel/store-services.ts';
import type { PersonOnPage } from '../panel/view.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { ChoiceField } from '../ui/Field.tsx';
import { Modal } from '../ui/Modal.tsx';
import { useSave } from '../ui/use-save.ts';
import { ContactPicker } from './ContactPicker.tsx';
import { kindName } from './point-words.ts';

type How = 'always' | 'today' | 'shared';

const WAYS: readonly { value: How; name: string }[] = [
  { value: 'always', name: 'It always was: its history goes along' },
  { value: 'today', name: 'Only from today: what was before stays' },
  { value: 'shared', name: 'They share it: ask each time' },
];

/** "This address is Ben's": gives an address of the page to somebody else, everywhere, for good, reversibly. */
export function WhoseDialog({ person, onClose }: { person: PersonOnPage; onClose: () => void }) {
  const { store, now } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  const points = person.person.detected.points.filter((one) => one.confidence !== 'guess');
  const [chosen, setChosen] = useState('0');
  const [how, setHow] = useState<How>('always');
  const [name, setName] = useState('');
  const point = points[Number(chosen)];
  if (point === undefined) return null;
  const { kind, value } = point;

  const give = (to: PointOwner, owner: string) => {
    const moved = { point: { kind, value }, to };
    const work = () => {
      if (how === 'shared') return store.sharePoint(moved);
      return store.movePoint(how === 'today' ? { ...moved, from: startOfDay(now()) } : moved);
    };
    void save(work, `${value} is ${owner}’s${how === 'shared' ? ' too' : ''}`, onClose);
  };
  const giveCompany = (company: Named) =>
    void save(
      () => store.companies.givePoint(company.id, { kind, value }),
      ({ sharedBy }) => givenWords(value, company.name, sharedBy),
      onClose,
    );
  const newName = name.trim();
  return (
    <Modal
      title="Whose address is this?"
      lead={`${kindName(point)} ${kind === 'alias' ? person.person.name : value}`}
      onClose={onClose}
    >
      {points.length > 1 && (
        <ChoiceField
          label="Address"
          choices={points.map((one, index) => ({
            value: String(index),
            name: `${kindName(one)} ${one.value}`,
          }))}
          value={chosen}
          onChoose={setChosen}
        />
      )}
      <ChoiceField label="Since when" choices={WAYS} value={how} onChoose={setHow} />
      <ContactPicker
        label="Search whose it is"
        onTake={(hit) => give({ contact: hit.contact }, hit.name)}
        onQuery={setName}
      />
      {kind !== 'alias' && <CompanyOwns person={person.person} busy={busy} onGive={giveCompany} />}
      <FailureNote failure={failure} retry={retry} />
      {newName !== '' && (
        <div>
          <Button
            className="max-w-full"
            disabled={busy}
            onClick={() => give({ name: newName }, newName)}
          >
            <span className="truncate">Somebody new: {newName}</span>
          </Button>
        </div>
      )}
    </Modal>
  );
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
