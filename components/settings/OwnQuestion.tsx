import { useState } from 'react';
import { hostOf, type OwnProposal } from '../../lib/domain/own-proposal.ts';
import type { Failure } from '../../lib/domain/result.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { settled } from '../ui/use-save.ts';
import type { OwnServices } from './own-services.ts';

/** Asks whether an address is the user's own, and says which site claims it. */
export function OwnQuestion({
  proposal,
  own,
  onConfirmed,
}: {
  proposal: OwnProposal;
  own: OwnServices;
  onConfirmed?: (address: string) => void;
}) {
  const { address } = proposal;
  const [failure, setFailure] = useState<Failure>();
  const answer = async (work: OwnServices['confirm'], then?: (address: string) => void) => {
    const result = await settled(() => work(address));
    setFailure(result.ok ? undefined : result.failure);
    if (result.ok) then?.(address);
  };
  const question = `Are you ${address}?`;
  return (
    <fieldset aria-label={question} className="min-w-0 border-0 p-0 text-small">
      <p className="wrap-anywhere">
        {question} <span className="text-soft">{hostOf(proposal)} shows you as this.</span>{' '}
        <Button look="link" onClick={() => void answer(own.confirm, onConfirmed)}>
          Yes
        </Button>
        <span aria-hidden="true">·</span>
        <Button look="link" onClick={() => void answer(own.dismiss)}>
          No
        </Button>
      </p>
      <FailureNote failure={failure} />
    </fieldset>
  );
}
