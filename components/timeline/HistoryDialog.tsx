import type { Named } from '../../lib/domain/named.ts';
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
  return (
    <Modal title={`History of ${name}`} onClose={onClose}>
      <HistoryList of={of} id={id} />
    </Modal>
  );
}
