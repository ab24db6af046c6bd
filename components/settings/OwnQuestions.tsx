import { OwnQuestion } from './OwnQuestion.tsx';
import type { OwnServices } from './own-services.ts';
import { useOwnProposals } from './use-own-proposals.ts';

/** Every address that sites show as the user's own and that nobody has answered yet. */
export function OwnQuestions({
  own,
  onConfirmed,
}: {
  own: OwnServices;
  onConfirmed: (address: string) => void;
}) {
  return useOwnProposals(own).map((proposal) => (
    <OwnQuestion key={proposal.address} proposal={proposal} own={own} onConfirmed={onConfirmed} />
  ));
}
