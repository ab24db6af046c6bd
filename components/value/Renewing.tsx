import { FailureNote } from '../ui/FailureNote.tsx';
import type { Renewal } from './use-renewal.ts';

/** Says that all customers are being looked at anew, or why they could not be. */
export function Renewing({ renewal: { busy, failure } }: { renewal: Renewal }) {
  return (
    <>
      {busy && <p className="text-small text-soft">All customers are being looked at anew.</p>}
      <FailureNote failure={failure} />
    </>
  );
}
