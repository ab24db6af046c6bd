import type { ContactView } from '../../lib/services/views.ts';
import type { PersonOnPage } from '../panel/view.ts';
import { NotThisPerson } from './NotThisPerson.tsx';
import { PostalOffer } from './PostalOffer.tsx';

/** What follows the addresses of somebody on the page: a postal address to keep, and the way to say it is not them. */
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
  const { postal } = onPage.person.detected;
  return (
    <>
      {contact !== undefined && postal !== undefined && (
        <PostalOffer key={contact.id} contact={contact} postal={postal} />
      )}
      <NotThisPerson onPage={onPage} open={open} onOpenChange={onOpenChange} />
    </>
  );
}
