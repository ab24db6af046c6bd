import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { usePanelServices } from '../panel/panel-services.ts';
import { useKeys } from '../panel/use-keys.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { useSave } from '../ui/use-save.ts';
import { AddTag } from './AddTag.tsx';

/** The tags of a contact as chips, each taken off by a press, and the way to put one on, also by the key `#`. */
export function Tags({ contact, tags }: { contact: string; tags: readonly string[] }) {
  const { store } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  const [adding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useKeys({ '#': () => setAdding(true) });
  const close = () => {
    setAdding(false);
    // the button comes back with the next drawing
    requestAnimationFrame(() => button.current?.focus());
  };
  const take = (tag: string) =>
    void save(() => store.takeTag(contact, tag), `Tag taken off: ${tag}`);
  return (
    <section aria-label="Tags" className="mx-3.5 mt-1.5 shrink-0 text-small text-soft">
      <ul className="flex flex-wrap items-center gap-1">
        {tags.map((tag) => (
          <li
            key={tag}
            className="flex max-w-full items-center gap-0.5 rounded-full bg-wash pe-0.5 ps-2 text-ink"
          >
            <bdi className="min-w-0 wrap-anywhere">{tag}</bdi>
            <button
              type="button"
              aria-label={`Take off the tag ${tag}`}
              className="shrink-0 rounded-full p-1 hover:bg-paper"
              disabled={busy}
              onClick={() => take(tag)}
            >
              <X size={10} aria-hidden="true" />
            </button>
          </li>
        ))}
        <li className={adding ? 'basis-full' : ''}>
          {adding ? (
            <AddTag contact={contact} onClose={close} />
          ) : (
            <Button ref={button} look="plain" aria-keyshortcuts="#" onClick={() => setAdding(true)}>
              <Plus size={11} aria-hidden="true" /> Tag
            </Button>
          )}
        </li>
      </ul>
      <FailureNote failure={failure} retry={retry} />
    </section>
  );
}
