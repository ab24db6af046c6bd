import { useCallback, useState } from 'react';
import { type Channel, channelOfSite, type SiteChannel } from '../../lib/domain/channel.ts';
import { consentChannelOf } from '../../lib/domain/consent-channels.ts';
import { CONSENT_CHANNELS, type ConsentChannel } from '../../lib/domain/records/consent.ts';
import { endedOn, optOutsOn } from '../../lib/domain/rules/customer/consent.ts';
import { notRecordedWords } from '../../lib/services/do-not-record.ts';
import type { ContactView, PersonRef } from '../../lib/services/views.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';
import { useSave } from '../ui/use-save.ts';
import { consentSentence } from './consent-words.ts';

interface Use {
  /** The channel of the page that shows them. */
  page: SiteChannel | undefined;
  /** The channel of the draft that is open. */
  draft: Channel | undefined;
  /** Whether a note is begun. */
  noting: boolean;
}

/**
 * What is to be known before anything is written to somebody or down about them: that they opted out of a channel that
 * is in use, or that what they gave for it has ended, in amber, and that nothing is recorded of them, with the way back.
 */
export function BeforeWriting({
  person,
  contact,
  ...use
}: Use & {
  person: PersonRef;
  contact: ContactView | undefined;
}) {
  const { store } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  const now = useNow();
  // each drawing names them anew: it is read again only when it is somebody else
  const [named, setNamed] = useState(person);
  if (JSON.stringify(named) !== JSON.stringify(person)) setNamed(person);
  const read = useCallback(() => store.whyNotRecorded(named), [store, named]);
  const why = latestOf(useLive(read));
  const name = contact?.name ?? person.name;
  const { page, draft } = use;
  const consents = contact?.consents ?? [];
  const amberOn = (used: ReturnType<typeof channelsIn>) => [
    ...optOutsOn(consents, used),
    ...endedOn(consents, used, now),
  ];
  const inUse = amberOn(channelsIn(use));
  // what the first letter of a note brings has its room before: nothing moves while somebody types
  const amber = amberOn(channelsIn({ page, draft, noting: true }));
  const again = () => {
    void save(() => store.recordAgain(person), `${name} is recorded again`);
  };
  return (
    <div className="mx-3.5 mb-2 flex shrink-0 flex-col gap-1.5 text-small empty:hidden">
      {amber.map((one) => (
        <p
          key={one.id}
          role="status"
          style={inUse.some(({ id }) => id === one.id) ? undefined : { visibility: 'hidden' }}
          className="rounded-lg border border-amber-line bg-amber-wash px-2.5 py-1.5 text-amber wrap-anywhere"
        >
          {consentSentence(name, one, now)}
        </p>
      ))}
      {why !== undefined && (
        <div className="flex items-center gap-2 rounded-lg border border-line px-2.5 py-1.5">
          <p role="status" className="min-w-0 flex-1 wrap-anywhere">
            {notRecordedWords(why, name)} Nothing can be logged.
          </p>
          {why.kind === 'asked' && (
            <Button disabled={busy} onClick={again}>
              Record again
            </Button>
          )}
        </div>
      )}
      <FailureNote failure={failure} retry={retry} />
    </div>
  );
}

/** The channels in use; a note that is begun beside no page may be about any. */
function channelsIn({ page, draft, noting }: Use): readonly ConsentChannel[] {
  if (noting && page === undefined) return CONSENT_CHANNELS;
  const used = [page === undefined ? undefined : channelOfSite(page), draft];
  return used.flatMap((one) => (one === undefined ? [] : (consentChannelOf(one) ?? [])));
}
