import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { failure } from '../../lib/domain/result.ts';
import { restUntil, snoozeChoices } from '../../lib/domain/snooze.ts';
import { zoneHere } from '../../lib/services/log-fields.ts';
import { loadNoteReader } from '../composer/note-reader.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { INPUT_LOOK } from '../ui/Field.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { useSave } from '../ui/use-save.ts';
import { RemindMe } from './RemindMe.tsx';

const NO_DAY = 'No day to come is named there: write it like “Friday” or “tomorrow 14:00”.';

/** Until when a task rests: by one press or letter, or in words; `Escape` leaves it as it is. */
export function SnoozeChoices({
  id,
  words,
  onClose,
}: {
  id: string;
  words: string;
  onClose: () => void;
}) {
  const { store, now } = usePanelServices();
  const { save, busy, failure: failed, retry } = useSave();
  const [typed, setTyped] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const choices = snoozeChoices(now(), zoneHere());
  const rest = (until: () => Promise<number | undefined> | number) =>
    void save(
      async () => {
        const snoozed = await until();
        return snoozed === undefined
          ? failure('invalid', NO_DAY)
          : store.editRecord('task', id, { snoozed });
      },
      `Snoozed: ${words}`,
      onClose,
    );
  const restByWords = async () => {
    const { namedDates } = await loadNoteReader();
    const [named] = namedDates(typed, now(), zoneHere());
    return named === undefined ? undefined : restUntil(named.due, now(), zoneHere());
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isTyping = event.target instanceof HTMLInputElement;
    const letter = event.ctrlKey || event.metaKey || isTyping ? '' : event.key.toUpperCase();
    const chosen = choices.find((one) => one.letter === letter);
    if (chosen !== undefined) rest(() => chosen.until);
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && isTyping) rest(restByWords);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset
      aria-label="Snooze until"
      onKeyDown={press}
      className="order-last flex min-w-0 basis-full flex-wrap items-center gap-1.5 border-0 p-0"
    >
      {choices.map(({ name, letter, until }, index) => (
        <Button
          key={name}
          ref={index === 0 ? first : undefined}
          disabled={busy}
          onClick={() => rest(() => until)}
        >
          {name} <Kbd>{letter}</Kbd>
        </Button>
      ))}
      <input
        type="text"
        aria-label="Snooze until a day in words"
        placeholder="or Friday 10:00, Enter"
        autoComplete="off"
        maxLength={100}
        className={`${INPUT_LOOK} basis-full`}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <FailureNote failure={failed} retry={retry} />
      <RemindMe />
    </fieldset>
  );
}
