import { type ReactNode, useCallback, useEffect } from 'react';
import { usePanelServices } from '../panel/panel-services.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Modal } from '../ui/Modal.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { type KeptAbout, type KeptForm, keptFormOf, keptIdOf } from './kept-forms.ts';

/** The dialogue of a form, open once it is read what else it needs and what was typed into it before. */
export function KeptFormDialog<T>({
  about,
  title,
  read,
  onClose,
  children,
}: {
  about: KeptAbout;
  title: string;
  /** Reads what else the form needs; give the same function to ask the same. */
  read: () => Promise<T>;
  onClose: () => void;
  children: (found: T, kept: KeptForm | undefined) => ReactNode;
}) {
  const { store } = usePanelServices();
  const id = keptIdOf(about);
  const live = useLive(
    useCallback(async () => {
      const [needed, draft] = await Promise.all([read(), store.readDraft(id)]);
      return { needed, kept: keptFormOf(draft) };
    }, [store, id, read]),
  );
  useEffect(() => {
    // what can't be thrown away now goes another time
    store.dropEndedForms().catch(() => undefined);
  }, [store]);
  const found = latestOf(live);
  if (found === undefined && live.state !== 'failed') return null;
  return (
    <Modal title={title} onClose={onClose}>
      {found === undefined && live.state === 'failed' && (
        <FailureNote failure={live.failure} retry={live.retry} />
      )}
      {found !== undefined && children(found.needed, found.kept)}
    </Modal>
  );
}

/** For a form that needs nothing else. */
export const NOTHING_ELSE = async () => undefined;
