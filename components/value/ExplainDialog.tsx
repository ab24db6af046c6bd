import type { ValueView } from '../../lib/services/value/value-view.ts';
import { Modal } from '../ui/Modal.tsx';
import { Explanations } from './Explanations.tsx';
import { explained, titleOf } from './explained.ts';
import { Renewing } from './Renewing.tsx';
import { SayInstead } from './SayInstead.tsx';
import { saidInstead } from './said-instead.ts';
import type { Renewal } from './use-renewal.ts';
import type { Explainable } from './value-words.ts';

/** What a figure means, what it was made of, and how far it can be trusted. */
export function ExplainDialog({
  view,
  about,
  renewal,
  onClose,
}: {
  view: ValueView;
  about: Explainable;
  /** Whether what all customers tell is being made anew. */
  renewal: Renewal;
  onClose: () => void;
}) {
  const instead = saidInstead(view, about);
  return (
    <Modal title={titleOf(view, about)} onClose={onClose}>
      <Explanations figures={explained(view, about)} />
      {instead !== undefined && <SayInstead instead={instead} onLeave={onClose} />}
      <Renewing renewal={renewal} />
    </Modal>
  );
}
