import type { RecognisedPerson } from '../../lib/services/views.ts';
import { CompanyHint } from '../company/CompanyHint.tsx';
import { PostalTick } from '../contact/PostalTick.tsx';
import { keyOfPerson } from './view.ts';

/** What is told of somebody before they are added: whose company they seem to be of, and their postal address. */
export function BesideAdd({
  person,
  hinted,
  left,
  onLeave,
}: {
  person: RecognisedPerson;
  /** Their company may be told: nobody is asked about. */
  hinted: boolean;
  /** The postal address that was left out. */
  left: string | undefined;
  onLeave: (left: string | undefined) => void;
}) {
  const { postal } = person.detected;
  return (
    <>
      {hinted && <CompanyHint key={keyOfPerson(person)} person={person} />}
      {postal !== undefined && <PostalTick postal={postal} left={left} onLeave={onLeave} />}
    </>
  );
}
