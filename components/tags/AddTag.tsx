import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { LONGEST_TAG } from '../../lib/domain/records/contact.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import { INPUT_LOOK } from '../ui/Field.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useSave } from '../ui/use-save.ts';

/** A field for a tag, with those in use as proposals: `Enter` puts it on and waits for the next, `Escape` leaves. */
export function AddTag({ contact, onClose }: { contact: string; onClose: () => void }) {
  const { store } = usePanelServices();
  const { save, failure, retry } = useSave();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // it was asked for by a key or a press
  useEffect(() => input.current?.focus(), []);
  const proposals = useId();
  const used = latestOf(useLive(useCallback(() => store.tagsInUse(), [store]))) ?? [];
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && typed.trim() !== '') {
      const tag = typed.trim();
      void save(
        () => store.putTag(contact, tag),
        `Tag put on: ${tag}`,
        () => setTyped((now) => (now.trim() === tag ? '' : now)),
      );
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div>
      <input
        ref={input}
        type="text"
        dir="auto"
        aria-label="Tag"
        placeholder="a word, Enter"
        autoComplete="off"
        maxLength={LONGEST_TAG}
        list={proposals}
        className={INPUT_LOOK}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
      />
      <datalist id={proposals}>
        {used.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <FailureNote failure={failure} retry={retry} />
    </div>
  );
}
