import { useEffect, useEffectEvent, useState } from 'react';
import { type Clip, messageOfClip } from '../../lib/domain/clip.ts';
import { ownPointOf } from '../../lib/domain/key-of.ts';
import type { Failure } from '../../lib/domain/result.ts';
import type { PersonRef, SearchHit } from '../../lib/services/views.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { draftKeysOf, refOf, type View } from '../panel/view.ts';
import { settled } from '../ui/use-save.ts';
import { keptClips, keptIdOf } from './kept-clips.ts';
import type { Log } from './use-log.ts';

/** For so long nothing is said of a clip that is on its way. */
const PATIENCE_MS = 1_000;

/** Clipping pages: what is on its way, what waits for somebody, and what can be done with it. */
export interface Clips {
  /** A clip takes longer than a moment. */
  slow: boolean;
  failure?: Failure | undefined;
  retry: () => void;
  /** Clips that no open draft holds, last clipped first. */
  waiting: readonly Clip[];
  /** The clip whose draft is open. */
  open?: { clip: Clip; cut: boolean } | undefined;
  /** For whom a waiting clip can be logged without asking. */
  viewed: PersonRef | undefined;
  /** Opens the draft of a waiting clip for the person in view. */
  logForViewed: (clip: Clip) => void;
  /** Shows a contact and opens the draft for them. */
  logFor: (clip: Clip, hit: SearchHit) => void;
  discard: (clip: Clip) => void;
}

/** What a clip is asked for with, and for whom it is. */
export interface ClipRequest {
  /** How often the panel was asked to clip the page. */
  asked: number;
  place: string;
  view: View;
  log: Log;
}

/**
 * Clips the page each time it is asked to. What was clipped is kept at once, until it is logged or thrown away; where
 * somebody is in view its draft opens for them.
 */
export function useClip({ asked, place, view, log }: ClipRequest): Clips {
  const { store, page } = usePanelServices();
  const { visit } = usePanelActions();
  const [clips, setClips] = useState<Clip[]>([]);
  const [running, setRunning] = useState(false);
  const [slow, setSlow] = useState(false);
  const [failed, setFailed] = useState<{ failure: Failure; place: string }>();
  const [drafted, setDrafted] = useState<{ clip: Clip; draft: string }>();
  const viewed = refOf(view);

  const discard = (clip: Clip) => {
    setClips((was) => was.filter((one) => one.address !== clip.address));
    void store.dropDraft(keptIdOf(clip));
  };
  const logTo = async (clip: Clip, person: PersonRef, key: string) => {
    const draft = await store.prepareClip(person, clip);
    await log.take(draft, key, () => discard(clip));
    setDrafted({ clip, draft: draft.conversation ?? '' });
  };
  const logForViewed = (clip: Clip) => {
    const [key] = draftKeysOf(view);
    if (viewed !== undefined && key !== undefined) void logTo(clip, viewed, key);
  };
  const took = useEffectEvent((clip: Clip, from: string) => {
    // whoever is in view by now has nothing to do with the page that was clipped
    if (place === from) logForViewed(clip);
  });

  const run = async () => {
    if (running) return;
    setRunning(true);
    setFailed(undefined);
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    const from = place;
    const clipped = await settled(page.clip);
    clearTimeout(timer);
    setSlow(false);
    setRunning(false);
    if (!clipped.ok) {
      setFailed({ failure: clipped.failure, place: from });
      return;
    }
    const clip = clipped.value;
    setClips((was) => [clip, ...was.filter((one) => one.address !== clip.address)]);
    const kept = await settled(() => store.keepDraft(keptIdOf(clip), clip));
    if (!kept.ok) setFailed({ failure: kept.failure, place: from });
    took(clip, from);
  };
  const begin = useEffectEvent(() => void run());

  useEffect(() => {
    if (asked > 0) begin();
  }, [asked]);
  useEffect(() => page.followWantedClips(() => begin()), [page]);
  useEffect(() => {
    keptClips(store).then(
      (kept) => setClips((was) => [...was, ...kept.filter((one) => !isIn(was, one))]),
      () => undefined,
    );
  }, [store]);

  const isOpen = drafted !== undefined && log.draft?.conversation === drafted.draft;
  const open = isOpen ? drafted.clip : undefined;
  return {
    slow,
    failure: failed?.place === place ? failed.failure : undefined,
    retry: () => void run(),
    waiting: clips.filter((one) => one.address !== open?.address),
    open: open === undefined ? undefined : { clip: open, cut: messageOfClip(open).cut },
    viewed,
    logForViewed,
    logFor: (clip, { contact, name }) => {
      visit({ id: contact, name });
      void logTo(clip, { kind: 'contact', id: contact, name }, ownPointOf(contact));
    },
    discard,
  };
}

function isIn(clips: readonly Clip[], clip: Clip): boolean {
  return clips.some((one) => one.address === clip.address);
}
