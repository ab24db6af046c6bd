import { useCallback, useEffect } from 'react';
import type { SaidClaim } from '../../lib/domain/claim.ts';
import { ownPointOf } from '../../lib/domain/key-of.ts';
import type { RecognisedPerson } from '../../lib/services/views.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { shortTimeOf } from '../ui/time-words.ts';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useSave } from '../ui/use-save.ts';
import { Written } from '../ui/Written.tsx';
import { usePanelServices } from './panel-services.ts';
import { useKeys } from './use-keys.ts';

/** Asks whether somebody unknown is the contact who has what they wrote; nothing is joined before the Yes. */
export function DejaVu({
  person,
  said,
  onAsk,
}: {
  person: RecognisedPerson;
  said: readonly SaidClaim[];
  /** Hears who is asked about or was refused, so that they are no guess beside. */
  onAsk: (contacts: readonly string[]) => void;
}) {
  const { store, now } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  const read = useCallback(() => store.dejaVu(person, said), [store, person, said]);
  const { proposal, refused } = latestOf(useLive(read)) ?? {};
  const asked = proposal?.contact;
  useEffect(() => {
    onAsk([...(refused ?? []), ...(asked === undefined ? [] : [asked])]);
    return () => onAsk([]);
  }, [onAsk, refused, asked]);
  const yes = () => {
    if (proposal === undefined) return;
    const { contact, name } = proposal;
    const work = () => store.rememberAlias(person.detected, contact);
    void save(work, `${person.name} here is ${name} from now on`);
  };
  useKeys(proposal === undefined ? {} : { y: yes });
  if (proposal === undefined) return null;
  const { contact, name, words, at } = proposal;
  const [point] = person.points;
  // for this person and contact, in every conversation
  const no = () =>
    point !== undefined &&
    void save(
      () => store.dismiss({ conversation: ownPointOf(contact), point }),
      `${person.name} is not ${name}`,
    );
  const when = at === undefined ? '' : ` at ${shortTimeOf(at, now())}`;
  return (
    <fieldset aria-label={`Is this ${name}?`} className="min-w-0 border-0 p-0">
      <p className="wrap-anywhere">
        <Written text={person.name} /> wrote{' '}
        <q dir="auto" className="text-soft">
          {words}
        </q>
        {when} – is this{' '}
        <b dir="auto" className="font-semibold">
          {name}
        </b>
        ?{' '}
        <Button look="link" aria-keyshortcuts="y" disabled={busy} onClick={yes}>
          Yes <Kbd>Y</Kbd>
        </Button>
        <span aria-hidden="true">·</span>
        <Button look="link" disabled={busy} onClick={no}>
          No
        </Button>
      </p>
      <FailureNote failure={failure} retry={retry} />
    </fieldset>
  );
}
