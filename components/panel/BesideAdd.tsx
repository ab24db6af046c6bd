import { signedGuesses } from '../../lib/domain/signed-guesses.ts';
import type { RecognisedPerson } from '../../lib/services/views.ts';
import { CompanyHint } from '../company/CompanyHint.tsx';
import { GuessTick } from '../contact/GuessTick.tsx';
import { keyOfPerson } from './view.ts';

/** What is told of somebody before they are added: whose company they seem to be of, and what their signature says. */
export function BesideAdd({
  person,
  hinted,
  left,
  onLeave,
}: {
  person: RecognisedPerson;
  /** Their company may be told: nobody is asked about. */
  hinted: boolean;
  /** What of it is left out, in its words. */
  left: readonly string[];
  onLeave: (left: readonly string[]) => void;
}) {
  const take = (value: string, taken: boolean) => {
    const others = left.filter((one) => one !== value);
    onLeave(taken ? others : [...others, value]);
  };
  return (
    <>
      {hinted && <CompanyHint key={keyOfPerson(person)} person={person} />}
      {signedGuesses(person.detected).map((guess) => (
        <GuessTick
          key={guess.field}
          guess={guess}
          taken={!left.includes(guess.value)}
          onTake={(taken) => take(guess.value, taken)}
        />
      ))}
    </>
  );
}
