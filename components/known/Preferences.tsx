import { useId } from 'react';
import type { PreferenceView } from '../../lib/services/known-view.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Aside, Fold } from '../ui/Fold.tsx';
import { DeleteButton, EditButton } from '../ui/RowButtons.tsx';
import { ageOf } from '../ui/time-words.ts';
import { useNow } from '../ui/use-now.ts';
import { useSave } from '../ui/use-save.ts';

/** What a contact prefers: the newest in a line, all with their receipts below. */
export function Preferences({ preferences }: { preferences: readonly PreferenceView[] }) {
  const [newest, ...others] = preferences;
  if (newest === undefined) return null;
  const differ = preferences.some((one) => one.contradicted);
  return (
    <Fold
      label="Preferences"
      summary={
        <>
          <span className="text-green">+</span> {newest.words}
          {others.length > 0 && <Aside look="text-soft">· {others.length} more</Aside>}
          {differ && <Aside look="font-semibold text-amber">· two differ</Aside>}
        </>
      }
    >
      <ul className="flex flex-col gap-1.5 pt-1 pb-1">
        {preferences.map((one) => (
          <PreferenceRow key={one.id} preference={one} />
        ))}
      </ul>
    </Fold>
  );
}

function PreferenceRow({ preference }: { preference: PreferenceView }) {
  const { store } = usePanelServices();
  const { open, openEntry } = usePanelActions();
  const { save, busy, failure, retry } = useSave();
  const now = useNow();
  const about = useId();
  const { id, words, topic, author, stated, interaction, contradicted } = preference;
  const receipt = `${author} · ${ageOf(stated, now)}`;
  const remove = () => void save(() => store.deletePreference(id), 'Preference deleted');
  return (
    <li aria-labelledby={about} className="border-t border-line pt-1.5 text-body">
      <p id={about} className="wrap-anywhere">
        {words}
        {topic !== '' && <Aside look="text-small text-soft">· {topic}</Aside>}
      </p>
      {contradicted && (
        <p className="text-small font-semibold text-amber">
          Something else was said of {topic} too: delete what no longer holds.
        </p>
      )}
      <div className="mt-1 flex flex-wrap items-center gap-1.5">
        {interaction === undefined ? (
          <span className="text-small text-soft">{receipt}</span>
        ) : (
          <Button look="link" onClick={() => openEntry(interaction)} title="Show where it was said">
            {receipt}
          </Button>
        )}
        <EditButton onClick={() => open({ kind: 'edit-preference', preference })} />
        <DeleteButton onClick={remove} disabled={busy} />
      </div>
      <FailureNote failure={failure} retry={retry} />
    </li>
  );
}
