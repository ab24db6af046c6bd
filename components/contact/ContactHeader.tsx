import { lazy, type ReactNode, Suspense } from 'react';
import type { ContactView, RecognisedPerson } from '../../lib/services/views.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import { useSave } from '../ui/use-save.ts';
import { PersonHeader } from './PersonHeader.tsx';
import { PointChips } from './PointChips.tsx';
import { chipsOf } from './point-words.ts';
import type { TypedPoint } from './typed-point.ts';

// of few contacts it is known
const loadShield = async () => ({
  default: (await import('../consent/ConsentShield.tsx')).ConsentShield,
});
const ConsentShield = lazy(loadShield);

/** A contact: name, title, company, and how they can be reached, with what the page offers beside it. */
export function ContactHeader({
  contact,
  onPage,
  beside,
  avatar,
}: {
  contact: ContactView;
  onPage: RecognisedPerson | undefined;
  /** What follows the addresses. */
  beside: ReactNode;
  /** The initials with what tells of the data, once that is there. */
  avatar: ReactNode;
}) {
  const { store } = usePanelServices();
  const { visitCompany } = usePanelActions();
  const { save, failure, retry } = useSave();
  const { id, name, title = '', companyName: company = '', consents, company: ofCompany } = contact;
  const keep = (point: TypedPoint) => {
    const change = { addPoints: [point], removePoints: [] };
    void save(() => store.editContact(id, change), `${point.value} is kept with ${name}`);
  };
  return (
    <PersonHeader
      name={name}
      detail={[title, company]}
      onDetail={
        ofCompany === undefined ? undefined : () => visitCompany({ id: ofCompany, name: company })
      }
      known
      avatar={avatar}
      badge={badgeOf(contact, onPage)}
      menu={
        consents !== undefined && (
          <Suspense>
            <ConsentShield key={id} name={name} consents={consents} />
          </Suspense>
        )
      }
    >
      <PointChips chips={chipsOf(contact.points, onPage, consents)} onKeep={keep} />
      {beside}
      <FailureNote failure={failure} retry={retry} />
    </PersonHeader>
  );
}

function badgeOf(contact: ContactView, onPage: RecognisedPerson | undefined): string | undefined {
  if (contact.practice) return 'Sample';
  const match = onPage?.match;
  return match?.kind === 'known' && match.confidence === 'likely' ? 'Likely' : undefined;
}
