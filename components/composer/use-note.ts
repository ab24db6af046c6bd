import { useRef, useState } from 'react';
import type { Mark } from '../../lib/domain/quick-note.ts';
import type { Failure } from '../../lib/domain/result.ts';
import type { PersonRef } from '../../lib/services/views.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { draftKeysOf, refOf, type View } from '../panel/view.ts';
import { useSave } from '../ui/use-save.ts';
import type { NoteDraft } from './kept-drafts.ts';
import { useDraftKeeper } from './use-draft-keeper.ts';
import { useKeptNote } from './use-kept-note.ts';
import { useQuickNote } from './use-quick-note.ts';

/** The note line: what is typed, for whom, and what can be done with it. */
export interface Note {
  text: string;
  /** What was understood of it beside its text. */
  marks: readonly Mark[];
  /** Takes the word of a mark as text. */
  takeAsText: (word: string) => void;
  /** Whom the note was begun for, when that is not the person in view. */
  elsewhere?: PersonRef;
  /** The person in view, when there is one. */
  viewed?: PersonRef;
  busy: boolean;
  failure?: Failure | undefined;
  retry?: (() => void) | undefined;
  type: (text: string) => void;
  /** Saves to the person it was begun for. */
  save: () => void;
  /** Gives the note to the person in view. */
  move: () => void;
  /** Leaves the note with its person and empties the line. */
  setAside: () => void;
  /** The keys of the person in view and of the note on the line. */
  keys: readonly string[];
  /** Brings a note back that was set aside. */
  resume: (draft: NoteDraft) => void;
  /** Goes on with a text that was begun elsewhere, after what is on the line. */
  append: (text: string) => void;
  /** Writes the draft now. */
  flush: () => void;
  /** Writes the draft now and tells whether it could be kept. */
  kept: () => Promise<boolean>;
}

/** What is different where the line is for one person only and goes with its note. */
export interface OnlyNote {
  /** Called when a note is saved and its draft is gone. */
  onSaved: () => void;
}

const NOBODY = 'nobody';
const CHOOSE: Failure = {
  code: 'invalid',
  message: 'Choose who this note is for: press / to search. What you typed is kept.',
};

/**
 * Keeps one note line: what is typed stays with the person it was begun for, survives the panel, and follows the view
 * only while the line is empty. `settled` tells that the view is what the page shows by now. An `only` note goes to
 * the person that will be in view, also what is typed before.
 */
export function useNote(
  view: View,
  settled: boolean,
  conversation: string | undefined,
  only?: OnlyNote,
): Note {
  const { store } = usePanelServices();
  const keeper = useDraftKeeper();
  const saving = useSave();
  const [draft, setDraft] = useState<NoteDraft>();
  const [unaddressed, setUnaddressed] = useState(false);
  const keys = draftKeysOf(view);
  const viewed = refOf(view);
  const ours =
    draft?.person === undefined || keys.includes(draft.key) || sameContact(draft.person, viewed);
  const { marks, toSave } = useQuickNote(draft);
  const newest = useRef<NoteDraft>(undefined);
  const dropped = useRef<string>(undefined);

  const show = (next: NoteDraft | undefined) => {
    newest.current = next;
    setDraft(next);
  };
  const keep = (next: NoteDraft) => {
    if (next.id === dropped.current) dropped.current = undefined;
    show(next);
    keeper.keep(idOf(next), next);
  };
  const drop = (old: NoteDraft) => {
    dropped.current = old.id;
    show(undefined);
    keeper.drop(idOf(old));
  };
  // what was typed while the note was being saved is the beginning of the next one
  const saved = (note: NoteDraft) => {
    const now = newest.current;
    if (now?.id !== note.id || now.text === note.text) drop(note);
    else keep({ ...now, id: crypto.randomUUID() });
    if (only !== undefined) void keeper.settled().then(only.onSaved);
  };
  // what was typed while the kept note was being read comes after it
  const found = (note: NoteDraft) => {
    // read before it was saved or given up
    if (note.id === dropped.current) return;
    const typed = newest.current;
    if (typed === undefined) show(note);
    else if (typed.key === note.key && typed.id !== note.id) {
      keep({ ...note, ...after(note, typed) });
    }
  };
  // what was typed before it was known for whom is for them
  const address = (kept: NoteDraft | undefined) => {
    const typed = newest.current;
    const [key] = keys;
    if (typed === undefined || viewed === undefined || key === undefined) return;
    drop(typed);
    keep({ ...typed, person: viewed, key, ...(kept === undefined ? {} : after(kept, typed)) });
  };
  const isUnaddressed = draft !== undefined && draft.person === undefined;
  useKeptNote({
    keys,
    settled,
    empty: draft === undefined || (only !== undefined && isUnaddressed),
    anybody: only === undefined,
    current: () => newest.current,
    written: keeper.settled,
    found: (kept) => {
      if (only !== undefined && newest.current?.key === NOBODY) address(kept);
      else if (kept !== undefined) found(kept);
    },
    renewed: show,
  });

  const type = (text: string) => {
    const now = newest.current;
    setUnaddressed(false);
    if (saving.failure !== undefined) saving.clear();
    if (text === '') {
      if (now !== undefined) drop(now);
      return;
    }
    if (now !== undefined) keep({ ...now, text });
    else {
      keep({
        id: crypto.randomUUID(),
        text,
        key: keys[0] ?? NOBODY,
        ...(viewed === undefined ? {} : { person: viewed }),
        ...(conversation === undefined ? {} : { conversation }),
      });
    }
  };
  const save = () => {
    if (draft === undefined || draft.text.trim() === '') return;
    const person = ours ? viewed : draft.person;
    if (person === undefined) {
      setUnaddressed(true);
      return;
    }
    const { id, conversation: begunIn } = draft;
    const note = { id, person, ...(begunIn === undefined ? {} : { conversation: begunIn }) };
    void saving.save(
      async () => store.saveNote({ ...note, ...(await toSave(draft)) }),
      (noted) => `Noted for ${noted.contactName}`,
      () => saved(draft),
    );
  };
  const move = () => {
    const key = keys[0];
    if (draft === undefined || viewed === undefined || key === undefined) return;
    keeper.drop(idOf(draft));
    keep({ ...draft, person: viewed, key });
  };

  return {
    text: draft?.text ?? '',
    marks,
    takeAsText: (word) => {
      if (draft !== undefined) keep({ ...draft, plain: [...(draft.plain ?? []), word] });
    },
    ...(draft?.person === undefined || ours ? {} : { elsewhere: draft.person }),
    ...(viewed === undefined ? {} : { viewed }),
    busy: saving.busy,
    failure: unaddressed ? CHOOSE : (saving.failure ?? keeper.failure),
    retry: saving.retry,
    type,
    save,
    move,
    setAside: () => {
      keeper.flush();
      show(undefined);
    },
    keys: draft === undefined ? keys : [...keys, draft.key],
    resume: found,
    append: (text) => {
      const now = newest.current;
      type(now === undefined ? text : `${now.text}\n${text}`);
    },
    flush: keeper.flush,
    kept: () => {
      keeper.flush();
      return keeper.settled();
    },
  };
}

/** What was typed comes after what was kept. */
function after(kept: NoteDraft, typed: NoteDraft): Pick<NoteDraft, 'id' | 'text' | 'plain'> {
  const plain = [...(kept.plain ?? []), ...(typed.plain ?? [])];
  return { id: kept.id, text: `${kept.text}\n${typed.text}`, plain };
}

function idOf(draft: NoteDraft): string {
  return `note:${draft.key}`;
}

function sameContact(person: PersonRef, viewed: PersonRef | undefined): boolean {
  return person.kind === 'contact' && viewed?.kind === 'contact' && person.id === viewed.id;
}
