import type { ValueView } from '../../lib/services/value/value-view.ts';
import { Modal } from '../ui/Modal.tsx';
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
      <dl className="flex flex-col gap-3">
        {explained(view, about).map(({ name, value, lines, rests }) => (
          <div key={name}>
            <dt className="text-small text-soft">{name}</dt>
            <dd className="flex flex-col gap-1 wrap-anywhere">
              {value !== undefined && <p className="font-semibold">{value}</p>}
              {lines.map((line) => (
                <p key={line} className="text-small">
                  {line}
                </p>
              ))}
              {rests !== undefined && <p className="text-tiny text-faint">{rests}</p>}
            </dd>
          </div>
        ))}
      </dl>
      {instead !== undefined && <SayInstead instead={instead} onLeave={onClose} />}
      <Renewing renewal={renewal} />
    </Modal>
  );
}
