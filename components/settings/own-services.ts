import type { OwnProposal } from '../../lib/domain/own-proposal.ts';
import type { Result } from '../../lib/domain/result.ts';

/** What sites show as the user's own, and the user's answers. */
export interface OwnServices {
  /** Calls back soon and whenever it changes with what nobody has answered yet; returns the way to stop. */
  follow: (listener: (proposals: readonly OwnProposal[]) => void) => () => void;
  /** Takes an address for the user's own: it is no contact from then on. */
  confirm: (address: string) => Promise<Result<unknown>>;
  /** Never asks about an address again. */
  dismiss: (address: string) => Promise<Result<unknown>>;
}
