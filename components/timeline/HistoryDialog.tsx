import { useCallback } from 'react';
import type { Named } from '../../lib/domain/named.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Modal } from '../ui/Modal.tsx';
import { HistoryList } from './HistoryList.tsx';

/** What happened to a contact or a company, step by step. */
export function HistoryDialog({
  of,
  record: { id, name },
  onClose,
}: {
  of: 'contact' | 'company';
  record: Named;
  onClose: () => void;
}) {
  const { store } = usePanelServices();
  const read = useCallback(() => store.historyOf(of, id), [store, of, id]);
  return (
    <Modal title={`History of ${name}`} onClose={onClose}>
      <HistoryList read={read} />
    </Modal>
  );
}
