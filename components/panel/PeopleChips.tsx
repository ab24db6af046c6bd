import { useState } from 'react';
import type { Recognition } from '../../lib/services/views.ts';
import { useSave } from '../ui/use-save.ts';
import { usePanelServices } from './panel-services.ts';
import { type Choice, keyOfPerson, shownPeople } from './view.ts';

const SHOWN = 6;
const LOOK =
  'max-w-[calc(50%-3px)] truncate rounded-full border border-line px-2.5 py-0.5 text-small text-soft hover:bg-wash aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:font-semibold aria-pressed:text-ink';

/** The people of the page when there are several, the main one first, and those that were hidden here. */
export function PeopleChips({
  recognition,
  current,
  onChoose,
}: {
  recognition: Recognition;
  /** The key of the person in view. */
  current: string | undefined;
  onChoose: (choice: Choice) => void;
}) {
  const [all, setAll] = useState(false);
  const people = shownPeople(recognition);
  const hidden = recognition.people.filter((person) => person.dismissed);
  if (people.length < 2 && hidden.length === 0 && current !== undefined) return null;
  const shown = all ? people : people.slice(0, SHOWN);
  const rest = people.length - shown.length;
  return (
    <div className="flex flex-col gap-1 px-3.5 pt-2">
      <fieldset
        aria-label="People on this page"
        className="flex min-w-0 flex-wrap gap-1.5 border-0 p-0"
      >
        {shown.map((person) => {
          const key = keyOfPerson(person);
          return (
            <button
              key={person.index}
              type="button"
              dir="auto"
              aria-pressed={key === current}
              title={person.detected.evidence}
              className={LOOK}
              onClick={() => onChoose({ kind: 'person', key })}
            >
              {person.name}
            </button>
          );
        })}
        {rest > 0 && (
          <button type="button" className={LOOK} onClick={() => setAll(true)}>
            {rest} more
          </button>
        )}
      </fieldset>
      <HiddenPeople recognition={recognition} />
    </div>
  );
}

function HiddenPeople({ recognition }: { recognition: Recognition }) {
  const { store } = usePanelServices();
  const { save, failure } = useSave();
  const conversation = recognition.conversation?.id;
  const hidden = recognition.people.filter((person) => person.dismissed);
  if (conversation === undefined || hidden.length === 0) return null;
  return (
    <p className="text-small text-faint">
      Hidden here:{' '}
      {hidden.map((person) => {
        const [point] = person.points;
        if (point === undefined) return null;
        const show = () => store.restore({ conversation, point });
        return (
          <button
            key={person.index}
            type="button"
            className="me-1.5 rounded font-semibold text-accent"
            onClick={() => void save(show, `${person.name} shows here again`)}
          >
            Show {person.name}
          </button>
        );
      })}
      {failure !== undefined && <span role="alert">{failure.message}</span>}
    </p>
  );
}
