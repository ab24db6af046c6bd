import type { Named } from '../../lib/domain/named.ts';
import { KIND_NAMES } from '../../lib/domain/records/kind-names.ts';
import { usePanelActions } from '../panel/actions.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { Modal } from '../ui/Modal.tsx';
import { withArticle } from './kind-words.ts';
import { SECTION_KINDS, SECTIONS, type SectionKind } from './sections.ts';

/** What can be written down about a contact: each by one press or its letter. */
export function AddRecordDialog({
  contact: { id, name },
  onClose,
}: {
  contact: Named;
  onClose: () => void;
}) {
  const { open } = usePanelActions();
  const add = (kind: SectionKind) => open({ kind: 'record', about: { kind, contact: id } });
  const byLetter = (key: string) =>
    SECTION_KINDS.find((kind) => SECTIONS[kind].letter === key.toUpperCase());
  return (
    <Modal title={`Add to ${name}`} onClose={onClose}>
      <ul
        className="flex flex-col gap-1"
        onKeyDown={(event) => {
          const kind = event.ctrlKey || event.metaKey ? undefined : byLetter(event.key);
          if (kind === undefined) return;
          event.preventDefault();
          add(kind);
        }}
      >
        {SECTION_KINDS.map((kind, index) => (
          <li key={kind}>
            <button
              type="button"
              data-begins={index === 0 || undefined}
              className="flex w-full items-center gap-2 rounded-lg px-2 py-1.5 text-start hover:bg-wash"
              onClick={() => add(kind)}
            >
              <span className="flex-1">{withArticle(KIND_NAMES[kind])}</span>
              <Kbd>{SECTIONS[kind].letter}</Kbd>
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
