import { lazy, type ReactNode, Suspense } from 'react';
import type { Named } from '../../lib/domain/named.ts';
import type { ContactView, Opening } from '../../lib/services/views.ts';
import type { Log } from '../composer/use-log.ts';
import type { OpenEntry } from '../timeline/open-entry.ts';
import { ContactTimeline, EmptyTimeline } from '../timeline/Timeline.tsx';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import type { Live } from '../ui/use-live.ts';
import { Written } from '../ui/Written.tsx';
import { AskWho } from './AskWho.tsx';
import { DoubtNote } from './DoubtNote.tsx';
import { Notice } from './Notice.tsx';
import { PageNotice } from './PageNotice.tsx';
import { PeopleChips } from './PeopleChips.tsx';
import { UnknownView } from './UnknownView.tsx';
import type { FollowedPage } from './use-page.ts';
import type { ChosenView } from './use-view.ts';
import { keyOfPerson, onPageOf } from './view.ts';

const loadDraftForm = async () => ({
  default: (await import('../composer/LogDraftForm.tsx')).LogDraftForm,
});
const LogDraftForm = lazy(loadDraftForm);
const loadCompany = async () => ({
  default: (await import('../company/CompanyPage.tsx')).CompanyPage,
});
const CompanyPage = lazy(loadCompany);
// stands below the history, and of sample customers only
const loadSample = async () => ({
  default: (await import('../data/SampleNotice.tsx')).SampleNotice,
});
const SampleNotice = lazy(loadSample);
const loadGone = async () => ({ default: (await import('../timeline/Gone.tsx')).Gone });
const Gone = lazy(loadGone);

/** What lies between who is in view and the note line: whom else the page shows, the draft, the history. */
export function MainArea({
  page,
  chosen,
  live,
  log,
  clip,
  known,
  entry,
}: {
  page: FollowedPage;
  chosen: ChosenView;
  live: Live<ContactView | undefined> | undefined;
  log: Log;
  /** What was clipped. */
  clip: ReactNode;
  /** What is known of the contact in view. */
  known: ReactNode;
  entry: OpenEntry;
}) {
  const { recognition, matching } = page;
  const { view, choose, back, before = 'page' } = chosen;
  const visited = view.kind === 'company' || (view.kind === 'contact' && view.visited);
  const person = onPageOf(view, recognition)?.person;
  const current = person === undefined ? undefined : keyOfPerson(person);
  return (
    // what is only told to screen readers stands at its place: without "relative" the whole panel would scroll to it
    <main className="relative min-h-24 flex-1 overflow-x-hidden overflow-y-scroll">
      <div className="-me-2">
        {visited && (
          <div className="px-3.5 pt-2">
            <Button onClick={back} className="max-w-full">
              <span className="truncate">
                <span className="turned inline-block">←</span> Back to <Written text={before} />
              </span>
            </Button>
          </div>
        )}
        {recognition !== undefined && !visited && (
          <PeopleChips recognition={recognition} current={current} onChoose={choose} />
        )}
        {matching.state === 'failed' && (
          <div className="px-3.5 pt-3">
            <FailureNote failure={matching.failure} retry={matching.retry} />
          </div>
        )}
        {clip}
        {log.draft !== undefined && (
          <Suspense>
            <LogDraftForm log={log} draft={log.draft} />
          </Suspense>
        )}
        {!visited && page.state.kind === 'people' && page.state.doubt !== undefined && (
          <DoubtNote {...page.state} />
        )}
        <Subject page={page} chosen={chosen} live={live} known={known} entry={entry} />
      </div>
    </main>
  );
}

function Subject({
  page,
  chosen,
  live,
  known,
  entry,
}: {
  page: FollowedPage;
  chosen: ChosenView;
  live: Live<ContactView | undefined> | undefined;
  known: ReactNode;
  entry: OpenEntry;
}) {
  const { view, choose } = chosen;
  switch (view.kind) {
    case 'nobody':
      if (page.recognition === undefined) return <PageNotice state={page.state} />;
      return <Notice title="Nobody on this page">Everybody here is hidden.</Notice>;
    case 'group':
      return <Notice title="Who is this about?">Choose one of the people above.</Notice>;
    case 'unknown':
      return (
        <>
          <UnknownView
            person={view.person}
            candidates={view.candidates}
            said={page.state.kind === 'people' ? page.state.said : undefined}
            onChoose={choose}
          />
          <EmptyTimeline name={view.person.name} />
        </>
      );
    case 'shared':
      return <AskWho person={view.person} holders={view.holders} onChoose={choose} />;
    case 'company':
      return (
        <Suspense>
          <CompanyPage key={view.id} id={view.id} name={view.name} entry={entry} />
        </Suspense>
      );
    case 'contact':
      return (
        <>
          {known}
          <ContactHistory contact={view} live={live} main={page.main} entry={entry} />
        </>
      );
  }
}

function ContactHistory({
  contact,
  live,
  main,
  entry,
}: {
  contact: Named;
  live: Live<ContactView | undefined> | undefined;
  main: Opening['main'];
  entry: OpenEntry;
}) {
  if (live?.state === 'failed') {
    return (
      <div className="px-3.5 pt-3">
        <FailureNote failure={live.failure} retry={live.retry} />
      </div>
    );
  }
  if (live?.state === 'ready' && live.value === undefined) {
    return (
      <Suspense>
        <Gone of="contact" record={contact} />
      </Suspense>
    );
  }
  // the history does not wait for the contact: both are read at once
  const known = live?.state === 'ready' ? live.value : undefined;
  const { id, name } = known ?? contact;
  return (
    <>
      <ContactTimeline
        key={id}
        contact={{ id, name }}
        first={main?.id === contact.id ? main.timeline : undefined}
        open={entry}
      />
      {known?.practice === true && (
        <Suspense>
          <SampleNotice />
        </Suspense>
      )}
    </>
  );
}
