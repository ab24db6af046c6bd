import type { Candidate, RecognisedPerson } from '../../lib/services/views.ts';
import { Candidates, digitKeys } from '../contact/Candidates.tsx';
import { useKeys } from './use-keys.ts';
import { type Choice, keyOfPerson } from './view.ts';

/** Several contacts use the address of this page: asks who it is this time. */
export function AskWho({
  person,
  holders,
  onChoose,
}: {
  person: RecognisedPerson;
  holders: readonly Candidate[];
  onChoose: (choice: Choice) => void;
}) {
  const pick = ({ contact, name }: Candidate) =>
    onChoose({ kind: 'holder', key: keyOfPerson(person), contact, name });
  useKeys(digitKeys(holders, pick));
  return (
    <section
      aria-label="Who is it this time?"
      className="mx-3.5 mt-2.5 rounded-xl border border-amber-line p-2.5"
    >
      <Candidates
        lead="Several contacts use this address. Who is it this time?"
        candidates={holders}
        guess={false}
        onPick={pick}
      />
    </section>
  );
}
