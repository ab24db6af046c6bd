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
  /** Writes the draft now. */
  flush: () => void;
}

const NOBODY = 'nobody';
const CHOOSE: Failure = {
  code: 'invalid',
  message: 'Choose who this note is for: press / to search. What you typed is kept.',
};

/**
 * Keeps one note line: what is typed stays with the person it was begun for, survives the panel, and follows the view
 * only while the line is empty. `settled` tells that the view is what the page shows by now.
 */
export function useNote(view: View, settled: boolean, conversation: string | undefined): Note {
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

  const show = (next: NoteDraft | undefined) => {
    newest.current = next;
    setDraft(next);
  };
  const keep = (next: NoteDraft) => {
    show(next);
    keeper.keep(idOf(next), next);
  };
  const drop = (old: NoteDraft) => {
    show(undefined);
    keeper.drop(idOf(old));
  };
  // what was typed while the note was being saved is the beginning of the next one
  const saved = (note: NoteDraft) => {
    const now = newest.current;
    if (now?.id !== note.id || now.text === note.text) drop(note);
    else keep({ ...now, id: crypto.randomUUID() });
  };
  // what was typed while the kept note was being read comes after it
  const found = (note: NoteDraft) => {
    const typed = newest.current;
    if (typed === undefined) show(note);
    else if (typed.key === note.key && typed.id !== note.id) {
      keep({ ...note, text: `${note.text}\n${typed.text}` });
    }
  };
  const empty = draft === undefined;
  useKeptNote({ keys, settled, empty, written: keeper.settled, found });

  const type = (text: string) => {
    setUnaddressed(false);
    if (saving.failure !== undefined) saving.clear();
    if (text === '') {
      if (draft !== undefined) drop(draft);
      return;
    }
    if (draft !== undefined) keep({ ...draft, text });
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
    flush: keeper.flush,
  };
}

function idOf(draft: NoteDraft): string {
  return `note:${draft.key}`;
}

function sameContact(person: PersonRef, viewed: PersonRef | undefined): boolean {
  return person.kind === 'contact' && viewed?.kind === 'contact' && person.id === viewed.id;
}
