import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Named } from '../../lib/domain/named.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { ContactHit } from '../../lib/services/contact-hits.ts';
import type { RecordHit, RecordHits } from '../../lib/services/search-records.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { kindWord } from '../records/kind-words.ts';
import { leadTo, unfold } from '../records/lead-to.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import { nearDayOf } from '../ui/time-words.ts';
import { Dotted } from '../ui/Written.tsx';
import { EntryHitList } from './EntryHitList.tsx';
import { FoundButton } from './FoundButton.tsx';

/** Contacts answer to each letter; the records follow once somebody rests. */
const PAUSE_MS = 150;

/** What companies, records and, on a press, the entries of all contacts say of what is searched. */
export function KnownHits({ query, onLeave }: { query: string; onLeave: () => void }) {
  const { store } = usePanelServices();
  const { open, visit, visitCompany } = usePanelActions();
  const answer = useRecordHits(query);
  const take = async ({ kind, id, contact }: RecordHit) => {
    onLeave();
    await leadTo(store, kind, id);
    visit(contact);
  };
  const takeContact = async ({ inMore, ...contact }: Named & Partial<ContactHit>) => {
    onLeave();
    if (inMore === true) await unfold(store, 'about');
    visit(contact);
  };
  const takeCompany = (company: Named) => {
    onLeave();
    visitCompany(company);
  };
  const takeList = () => {
    onLeave();
    open({ kind: 'lists' });
  };
  return (
    <section
      aria-label="In what is known"
      className="mt-1 border-t border-line pt-1"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
        else stepAmong(event);
      }}
    >
      {answer !== undefined && !answer.ok && <FailureNote failure={answer.failure} />}
      {answer?.ok === true && (
        <Records
          {...answer.value}
          onTake={(hit) => void take(hit)}
          onTakeContact={(contact) => void takeContact(contact)}
          onTakeCompany={takeCompany}
          onTakeList={takeList}
        />
      )}
      <EntryHitList key={query} query={query} onLeave={onLeave} />
    </section>
  );
}

/** The answer of the last question, until the next one is answered. */
function useRecordHits(query: string): Result<RecordHits> | undefined {
  const { store } = usePanelServices();
  const [answer, setAnswer] = useState<Result<RecordHits>>();
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const next = await store.searchRecords(query);
      if (isWanted) setAnswer(next);
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [store, query]);
  return answer;
}

function Records({
  gone,
  companies,
  contacts,
  hits,
  lists,
  more,
  onTake,
  onTakeContact,
  onTakeCompany,
  onTakeList,
}: RecordHits & {
  onTake: (hit: RecordHit) => void;
  onTakeContact: (contact: Named | ContactHit) => void;
  onTakeCompany: (company: Named) => void;
  onTakeList: () => void;
}) {
  const { now } = usePanelServices();
  return (
    <>
      <ul>
        {gone.map((contact) => (
          <FoundButton key={contact.id} name={contact.name} onTake={() => onTakeContact(contact)}>
            Contact · deleted
          </FoundButton>
        ))}
        {companies.map((company) => (
          <FoundButton key={company.id} name={company.name} onTake={() => onTakeCompany(company)}>
            <Dotted parts={['Company', company.deleted ? 'deleted' : undefined, company.text]} />
          </FoundButton>
        ))}
        {contacts.map((hit) => (
          <FoundButton key={hit.id} name={hit.name} onTake={() => onTakeContact(hit)}>
            {`Contact · ${hit.text}`}
          </FoundButton>
        ))}
        {hits.map((hit) => {
          const { kind, id, contact, text, at, zone = 'UTC' } = hit;
          return (
            <FoundButton key={`${kind} ${id}`} name={contact.name} onTake={() => onTake(hit)}>
              {kindWord(kind)} <Dotted parts={[text, nearDayOf(at, zone, now())]} />
            </FoundButton>
          );
        })}
        {lists.map(({ kind, id, text, name = text }) => (
          <FoundButton key={id} name={name} onTake={onTakeList}>
            {['Lists', kindWord(kind), name !== text && text].filter(Boolean).join(' · ')}
          </FoundButton>
        ))}
      </ul>
      {more && (
        <p className="px-2.5 py-1 text-small text-soft">
          The first few of each kind. More words find fewer.
        </p>
      )}
    </>
  );
}

/** Arrows go from one thing that was found to the next. */
function stepAmong(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = [...buttons].findIndex((one) => one.matches(':focus'));
  buttons[Math.max(0, at + step)]?.focus();
}
