import { useCallback } from 'react';
import { ownPointOf } from '../../lib/domain/key-of.ts';
import type { Named } from '../../lib/domain/named.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useSave } from '../ui/use-save.ts';
import { Written } from '../ui/Written.tsx';

/** Who else may be this contact, one at a time, the surest first, with the reasons; nothing where there is nobody. */
export function Duplicates({ id, name }: Named) {
  const { store } = usePanelServices();
  const { open, visit } = usePanelActions();
  const { save, busy, failure, retry } = useSave();
  // looking for them takes longer than all else that is read of a contact
  const read = useCallback(() => store.duplicatesOf(id), [store, id]);
  const [first, ...others] = latestOf(useLive(read, true)) ?? [];
  if (first === undefined) return null;
  const other = { id: first.contact, name: first.name };
  const where = first.companyName === undefined ? '' : `, ${first.companyName}`;
  // either way round, for good, until it is taken back
  const refuse = () =>
    void save(
      () => store.dismiss({ conversation: ownPointOf(id), point: ownPointOf(other.id) }),
      `${other.name}${where} is not ${name}`,
    );
  return (
    <section aria-label="Here twice?" className="mx-3.5 mt-2 shrink-0 text-small text-soft">
      <p className="wrap-anywhere">
        {first.certain ? 'The same as' : 'May be the same as'}{' '}
        <button
          type="button"
          className="rounded font-semibold text-ink hover:underline"
          title={`Show ${other.name}`}
          onClick={() => visit(other)}
        >
          {other.name}
        </button>
        {first.companyName !== undefined && (
          <>
            , <Written text={first.companyName} />
          </>
        )}{' '}
        – {first.reasons.join(', ')}
        {others.length > 0 && ` · ${others.length} more`}
      </p>
      <div className="-ms-1 flex gap-1.5">
        <Button
          look="link"
          aria-label={`Join ${other.name}`}
          aria-keyshortcuts="j"
          onClick={() => open({ kind: 'join', contact: { id, name }, other })}
        >
          Join… <Kbd>J</Kbd>
        </Button>
        <Button look="link" aria-label={`Not ${other.name}`} disabled={busy} onClick={refuse}>
          Not the same
        </Button>
      </div>
      <FailureNote failure={failure} retry={retry} />
    </section>
  );
}
