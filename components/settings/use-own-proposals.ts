import { useEffect, useState } from 'react';
import type { OwnProposal } from '../../lib/domain/own-proposal.ts';
import type { OwnServices } from './own-services.ts';

/** What sites show as the user's own and nobody has answered yet, kept up to date. */
export function useOwnProposals(own: OwnServices): readonly OwnProposal[] {
  const [proposals, setProposals] = useState<readonly OwnProposal[]>([]);
  useEffect(() => own.follow(setProposals), [own]);
  return proposals;
}
