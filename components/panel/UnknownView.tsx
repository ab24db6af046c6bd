import { lazy, Suspense, useId, useState } from 'react';
import type { SaidClaim } from '../../lib/domain/claim.ts';
import { withoutGuesses } from '../../lib/domain/signed-guesses.ts';
import type { Candidate, RecognisedPerson } from '../../lib/services/views.ts';
import { Candidates, digitKeys } from '../contact/Candidates.tsx';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { useSave } from '../ui/use-save.ts';
import { usePanelServices } from './panel-services.ts';
import { useKeys } from './use-keys.ts';
import { type Choice, keyOfPerson } from './view.ts';

// few chats have it
const loadDejaVu = async () => ({ default: (await import('./DejaVu.tsx')).DejaVu });
const DejaVu = lazy(loadDejaVu);
const loadBeside = async () => ({ default: (await import('./BesideAdd.tsx')).BesideAdd });
const BesideAdd = lazy(loadBeside);
const NOBODY: readonly string[] = [];

/** Somebody who is no contact yet: add them, or pick the contact they are. */
export function UnknownView({
  person,
  candidates,
  said,
  onChoose,
}: {
  person: RecognisedPerson;
  candidates: readonly Candidate[];
  /** What the people of the page gave as their own. */
  said: readonly SaidClaim[] | undefined;
  onChoose: (choice: Choice) => void;
}) {
  const { store } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  const described = useId();
  // by its words, so that another's is not left out with it
  const [left, setLeft] = useState<readonly string[]>(NOBODY);
  const added = withoutGuesses(person.detected, ({ value }) => left.includes(value));
  const { name = person.name } = added;
  const add = () => void save(() => store.addDetected(added), `Added ${name}`);
  const [asked, setAsked] = useState<readonly string[]>(NOBODY);
  // who is asked about in words, or was refused, is no guess beside
  const guesses = candidates.filter(({ contact }) => !asked.includes(contact));
  const pick = ({ contact, name }: Candidate) => {
    void save(
      () => store.rememberAlias(person.detected, contact),
      `${person.name} here is ${name} from now on`,
      () => onChoose({ kind: 'holder', key: keyOfPerson(person), contact, name }),
    );
  };
  useKeys({ a: add, ...digitKeys(guesses, pick) });
  return (
    <section
      aria-label="Not a contact yet"
      className="mx-3.5 mt-2.5 flex flex-col gap-2 rounded-xl border border-line p-2.5"
    >
      {said !== undefined && (
        <Suspense>
          <DejaVu key={keyOfPerson(person)} person={person} said={said} onAsk={setAsked} />
        </Suspense>
      )}
      <Candidates
        lead="Is it one of these? Only the name, or a number in the text, is the same."
        candidates={guesses}
        guess
        onPick={pick}
      />
      <Suspense>
        <BesideAdd
          person={person}
          hinted={guesses.length === 0 && asked.length === 0}
          left={left}
          onLeave={setLeft}
        />
      </Suspense>
      <div className="flex items-center gap-2">
        <p id={described} className="line-clamp-3 min-w-0 flex-1 wrap-anywhere">
          Add {name} · <span className="text-soft">from the {person.detected.evidence}</span>
        </p>
        <Button
          look="primary"
          disabled={busy}
          aria-describedby={described}
          aria-keyshortcuts="a"
          onClick={add}
        >
          Add contact <Kbd>A</Kbd>
        </Button>
      </div>
      <FailureNote failure={failure} retry={retry} />
    </section>
  );
}
