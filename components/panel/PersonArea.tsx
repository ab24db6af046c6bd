import { lazy, type ReactNode, Suspense } from 'react';
import type { ContactView } from '../../lib/services/views.ts';
import { Concerns } from '../cases/Concerns.tsx';
import { Avatar } from '../contact/Avatar.tsx';
import { ContactHeader } from '../contact/ContactHeader.tsx';
import { PersonHeader } from '../contact/PersonHeader.tsx';
import { PointChips } from '../contact/PointChips.tsx';
import { pageChips } from '../contact/point-words.ts';
import { KeepInTouch } from '../tasks/KeepInTouch.tsx';
import { NextStep } from './NextStep.tsx';
import type { View } from './view.ts';

const loadQuality = async () => ({
  default: (await import('../contact/QualityRing.tsx')).QualityRing,
});
const QualityRing = lazy(loadQuality);

/** Who is in view, at the top of the panel; nothing while there is nobody. */
export function PersonArea({
  view,
  contact,
  drawn,
  beside,
}: {
  view: View;
  /** The contact in view, once it is read. */
  contact: ContactView | undefined;
  /** The panel is on the screen: what is known beside who they are may come. */
  drawn: boolean;
  /** What follows the addresses. */
  beside: ReactNode;
}) {
  if (view.kind === 'contact') {
    if (contact !== undefined) {
      return (
        <>
          <ContactHeader
            contact={contact}
            onPage={view.onPage}
            beside={beside}
            avatar={
              drawn && (
                <Suspense fallback={<Avatar name={contact.name} known />}>
                  <QualityRing contact={contact} />
                </Suspense>
              )
            }
          />
          <Concerns key={contact.id} cases={contact.cases} />
          {contact.next !== undefined && <NextStep task={contact.next} />}
          {contact.touch !== undefined && <KeepInTouch touch={contact.touch} />}
        </>
      );
    }
    return <PersonHeader name={view.name} detail={[]} known />;
  }
  if (view.kind !== 'unknown' && view.kind !== 'shared') return null;
  const { person } = view;
  const { title, company } = person.detected;
  // who can be added is told below, with what told of them
  const told = view.kind === 'shared' ? [`from the ${person.detected.evidence}`] : [];
  const detail = [title, company];
  return (
    <PersonHeader
      name={person.name}
      detail={detail.some(Boolean) ? detail : told}
      known={false}
      badge={view.kind === 'unknown' ? 'New' : undefined}
    >
      <PointChips chips={pageChips(person, false)} />
      {beside}
    </PersonHeader>
  );
}
