import { useCallback } from 'react';
import { isAddress } from '../../lib/domain/names.ts';
import type { SignedField, SignedGuess } from '../../lib/domain/signed-guesses.ts';
import type { ContactView } from '../../lib/services/views.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useSave } from '../ui/use-save.ts';
import { Chip } from './PointChips.tsx';

/** What a field that a signature may tell is called on a chip. */
const FIELD_WORDS: Readonly<Record<SignedField, string>> = {
  name: 'name',
  title: 'title',
  company: 'company',
  postal: 'address',
};

/** Offers a contact what their signature tells and they have none of; a press keeps it. */
export function GuessOffers({
  contact,
  guesses,
}: {
  contact: ContactView;
  guesses: readonly SignedGuess[];
}) {
  const { store } = usePanelServices();
  const { save, failure, retry } = useSave();
  const { id, name, title, companyName } = contact;
  const read = useCallback(() => store.aboutContact(id), [store, id]);
  const about = latestOf(useLive(read, true));
  if (about === undefined) return null;
  const known = {
    name: isAddress(name) ? undefined : name,
    title,
    company: companyName,
    postal: about.postal?.[0],
  };
  const keep = (guess: SignedGuess) =>
    void save(() => store.keepGuess(id, guess), `${guess.value} is kept with ${name}`);
  return (
    <>
      {guesses
        .filter(({ field }) => known[field] === undefined)
        .map((guess) => (
          <Chip key={guess.field} chip={chipOf(guess)} onKeep={() => keep(guess)} />
        ))}
      <FailureNote failure={failure} retry={retry} />
    </>
  );
}

function chipOf({ field, value, evidence }: SignedGuess) {
  return { label: `${FIELD_WORDS[field]} ${value}`, title: `${value} · ${evidence}`, sure: false };
}
