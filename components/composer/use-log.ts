import { useState } from 'react';
import type { Channel } from '../../lib/domain/channel.ts';
import { type Failure, type Result, success } from '../../lib/domain/result.ts';
import type { DraftMessage, LogDraft, Logged, PersonRef } from '../../lib/services/views.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import type { FollowedPage } from '../panel/use-page.ts';
import { draftKeysOf, refOf, type View } from '../panel/view.ts';
import { settled, useSave } from '../ui/use-save.ts';
import { editsOf, resumed } from './kept-drafts.ts';
import { loggedSentence } from './log-words.ts';
import { useDraftKeeper } from './use-draft-keeper.ts';

/** Logging what is on the page, or what happened without one. */
export interface Log {
  /** The draft that is open, for the person and place in view. */
  draft?: LogDraft | undefined;
  busy: boolean;
  failure?: Failure | undefined;
  retry?: (() => void) | undefined;
  /** Opens the draft of what the page shows. */
  open: () => void;
  /** Opens an empty draft for what happened without a page. */
  openByHand: (channel: Channel) => void;
  /** Opens a draft that was made elsewhere for the person of this key, and calls back once it is saved. */
  take: (draft: LogDraft, person: string, saved: () => void) => Promise<void>;
  /** One press: logs what is new; opens the draft instead where there is something to decide. */
  now: () => void;
  change: (draft: LogDraft) => void;
  save: () => void;
  /** Closes the draft and keeps it. */
  close: () => void;
  /** What one press logged for the person and place in view: nobody saw yet what is promised in it. */
  unseen?: LoggedUnseen | undefined;
}

/** Messages that were logged without their draft being shown. */
export interface LoggedUnseen {
  /** Another for each log. */
  id: string;
  interaction: string;
  messages: readonly DraftMessage[];
  /** Nothing of it is offered any more. */
  close: () => void;
}

interface OpenDraft {
  draft: LogDraft;
  /** Where it is kept. */
  id: string;
  place: string;
  person: string;
  /** What to do once it is saved. */
  saved?: () => void;
}

interface Prepared extends OpenDraft {
  /** The user had begun to edit it before. */
  begun: boolean;
}

const CHOOSE: Failure = { code: 'invalid', message: 'Choose first who this is about.' };

/** Holds the draft of a log: kept on every input, and shown again when its person and page are in view again. */
export function useLog(page: FollowedPage, view: View): Log {
  const { store, page: pageServices } = usePanelServices();
  const { announce, openEntry } = usePanelActions();
  const keeper = useDraftKeeper();
  const saving = useSave();
  const [opened, setOpened] = useState<OpenDraft>();
  const [unseen, setUnseen] = useState<OpenDraft & { interaction: string }>();
  const [preparing, setPreparing] = useState(false);
  const [failed, setFailed] = useState<{ failure: Failure; place: string; retry?: () => void }>();
  const keys = draftKeysOf(view);
  const person = refOf(view);
  const inView = <T extends OpenDraft>(of: T | undefined) =>
    of !== undefined && of.place === page.place && keys.includes(of.person) ? of : undefined;
  const current = inView(opened);
  const logged = inView(unseen);

  const textsOf = async () => {
    if (page.state.kind !== 'people' || (view.kind === 'contact' && view.visited)) return undefined;
    return { detection: page.state.detection, texts: await pageServices.texts(page.state) };
  };
  const draftFor = async (ref: PersonRef): Promise<Result<LogDraft>> => {
    const read = await textsOf();
    if (read === undefined) return success(store.handDraft(ref, 'call'));
    if (!read.texts.ok) return read.texts;
    return success(
      await store.prepareLog({ person: ref, detection: read.detection, texts: read.texts.value }),
    );
  };
  const prepare = async (again: () => void): Promise<Prepared | undefined> => {
    const [key] = keys;
    if (person === undefined || key === undefined) {
      setFailed({ failure: CHOOSE, place: page.place });
      return undefined;
    }
    setPreparing(true);
    setFailed(undefined);
    const fresh = await settled(() => draftFor(person));
    const id = fresh.ok ? `log:${fresh.value.conversation ?? 'hand'}:${key}` : '';
    const kept = fresh.ok ? await store.readDraft(id).catch(() => undefined) : undefined;
    setPreparing(false);
    if (!fresh.ok) {
      setFailed({ failure: fresh.failure, place: page.place, retry: again });
      return undefined;
    }
    const draft = resumed(fresh.value, kept);
    return { draft, id, place: page.place, person: key, begun: kept !== undefined };
  };
  const submit = (from: OpenDraft, wasSeen = true) => {
    const { draft, id, saved } = from;
    const finish = (done: Logged) => {
      keeper.drop(id);
      saved?.();
      setOpened(undefined);
      setUnseen(wasSeen ? undefined : { ...from, interaction: done.interaction });
      if (done.outcome === 'unchanged') openEntry(done.interaction);
    };
    // the person may have become a contact since the draft was opened
    const now = person === undefined ? draft : { ...draft, person };
    void saving.save(() => store.saveLog(now), loggedSentence, finish);
  };
  const open = async () => {
    const prepared = await prepare(() => void open());
    if (prepared !== undefined) setOpened(prepared);
  };
  const openByHand = async (channel: Channel) => {
    const [key] = keys;
    if (person === undefined || key === undefined) return;
    const id = `log:hand:${key}`;
    const kept = await store.readDraft(id).catch(() => undefined);
    const draft = resumed(store.handDraft(person, channel), kept);
    setOpened({ draft, id, place: page.place, person: key });
  };
  const take: Log['take'] = async (fresh, key, saved) => {
    const id = `log:${fresh.conversation}:${key}`;
    const kept = await store.readDraft(id).catch(() => undefined);
    setOpened({ draft: resumed(fresh, kept), id, place: page.place, person: key, saved });
  };
  const logNow = async () => {
    const prepared = await prepare(() => void logNow());
    if (prepared === undefined) return;
    const { draft, begun } = prepared;
    const fresh = draft.messages.some((one) => one.ticked && !one.logged);
    if (begun || (!fresh && draft.interaction === undefined)) setOpened(prepared);
    else if (fresh) submit(prepared, false);
    else if (draft.interaction !== undefined) {
      announce({ sentence: 'All of this is logged already' });
      openEntry(draft.interaction);
    }
  };
  const showing = failed?.place === page.place ? failed : undefined;

  return {
    draft: current?.draft,
    busy: preparing || saving.busy,
    failure: showing?.failure ?? saving.failure ?? keeper.failure,
    retry: showing === undefined ? saving.retry : showing.retry,
    open: () => void (current === undefined && !preparing && open()),
    openByHand: (channel) => void openByHand(channel),
    take,
    now: () => {
      if (current !== undefined) submit(current);
      else if (!preparing) void logNow();
    },
    change: (draft) => {
      if (current === undefined) return;
      setOpened({ ...current, draft });
      keeper.keep(current.id, editsOf(draft));
    },
    save: () => current !== undefined && submit(current),
    close: () => {
      keeper.flush();
      setOpened(undefined);
    },
    unseen: logged && {
      id: logged.draft.id,
      interaction: logged.interaction,
      messages: logged.draft.messages,
      close: () => setUnseen(undefined),
    },
  };
}
