import { useCallback, useEffect, useId, useRef } from 'react';
import type { FirstContact } from '../../lib/domain/rules/measures/first-contact.ts';
import type { CaseView } from '../../lib/services/case-view.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { useSoughtRow } from '../records/use-sought-row.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import { DeleteButton, EditButton } from '../ui/RowButtons.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';
import { Written } from '../ui/Written.tsx';
import { detailsOf } from './case-words.ts';
import { firstContactWords } from './first-contact-words.ts';
import { TurnButton } from './TurnButton.tsx';
import { useCase } from './use-case.ts';

/** All concerns of a contact, and what can be done with each. */
export function CaseList({
  cases,
  turned,
  asked,
}: {
  cases: readonly CaseView[];
  /** The one that the key resolves or opens again, where one is meant. */
  turned: CaseView | undefined;
  /** How often the list was asked for by its key: each time the focus goes there. */
  asked: number;
}) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (asked > 0) list.current?.querySelector('button')?.focus();
  }, [asked]);
  const { store } = usePanelServices();
  const ids = JSON.stringify(cases.map(({ id }) => id));
  const told = latestOf(
    useLive(useCallback(() => store.firstContacts(namesIn(ids)), [store, ids])),
  );
  return (
    <ul ref={list} className="flex flex-col gap-1.5 pb-1">
      {cases.map((one) => (
        <CaseRow
          key={one.id}
          concern={one}
          told={told?.[one.id]}
          shortcut={one.id === turned?.id}
        />
      ))}
    </ul>
  );
}

/** The ids in a text that stays the same while they do. */
function namesIn(text: string): string[] {
  const ids: unknown = JSON.parse(text);
  return Array.isArray(ids) ? ids.map(String) : [];
}

function CaseRow({
  concern,
  told,
  shortcut,
}: {
  concern: CaseView;
  told: FirstContact | undefined;
  /** Whether the key turns it. */
  shortcut: boolean;
}) {
  const { open } = usePanelActions();
  const actions = useCase();
  const now = useNow();
  const about = useId();
  const sought = useSoughtRow(concern.id);
  const { words, topic } = concern;
  return (
    <li
      {...sought}
      aria-labelledby={about}
      className="border-t border-line pt-1.5 text-ink focus:bg-accent-wash"
    >
      <p id={about} className="wrap-anywhere">
        <Written text={words} />
        {topic !== '' && (
          <span className="text-small text-soft">
            {' '}
            · <Written text={topic} />
          </span>
        )}
      </p>
      <p className="text-small text-soft wrap-anywhere">{detailsOf(concern, now)}</p>
      {told !== undefined && (
        <p className="text-small text-soft wrap-anywhere">{firstContactWords(told)}</p>
      )}
      <div className="mt-1 flex flex-wrap gap-1.5">
        <TurnButton concern={concern} actions={actions} shortcut={shortcut} />
        <EditButton
          onClick={() =>
            open({
              kind: 'record',
              about: { kind: 'case', id: concern.id, values: { ...concern } },
            })
          }
        />
        <DeleteButton onClick={() => actions.remove(concern)} disabled={actions.busy} />
      </div>
      <FailureNote failure={actions.failure} retry={actions.retry} />
    </li>
  );
}
