import { OwnQuestion } from '../settings/OwnQuestion.tsx';
import { useOwnProposals } from '../settings/use-own-proposals.ts';
import type { PageState } from './page-state.ts';
import { usePanelServices } from './panel-services.ts';

/** Asks, one at a time and only beside the site that shows it, whether an address is the user's own. */
export function AskOwn({ state }: { state: PageState }) {
  const { own } = usePanelServices();
  const origin = 'origin' in state ? state.origin : undefined;
  const [proposal] = useOwnProposals(own).filter((one) => one.origin === origin);
  if (proposal === undefined) return null;
  return (
    <section
      aria-label="Your own addresses"
      className="shrink-0 border-line border-t px-3.5 py-1.5"
    >
      <OwnQuestion key={proposal.address} proposal={proposal} own={own} />
    </section>
  );
}
