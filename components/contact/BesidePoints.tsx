import { signedGuesses } from '../../lib/domain/signed-guesses.ts';
import type { ContactView } from '../../lib/services/views.ts';
import type { PersonOnPage } from '../panel/view.ts';
import { GuessOffers } from './GuessOffers.tsx';
import { NotThisPerson } from './NotThisPerson.tsx';

/** What follows the addresses of somebody on the page: what their signature tells to keep, and the way to say it is not them. */
export function BesidePoints({
  contact,
  onPage,
  open,
  onOpenChange,
}: {
  /** Them, where they are a contact. */
  contact: ContactView | undefined;
  onPage: PersonOnPage;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const guesses = signedGuesses(onPage.person.detected);
  return (
    <>
      {contact !== undefined && guesses.length > 0 && (
        <GuessOffers key={contact.id} contact={contact} guesses={guesses} />
      )}
      <NotThisPerson onPage={onPage} open={open} onOpenChange={onOpenChange} />
    </>
  );
}
