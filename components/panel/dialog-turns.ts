import type { PanelDialog } from './actions.ts';

/** Which dialogue is open, and what was selected on the page as the contact meanwhile. */
export interface DialogTurns {
  dialog?: PanelDialog;
  /** Whose form comes when the dialogue closes. */
  waiting?: string;
  /** Rises with each dialogue, so that none takes over what was typed into the one before. */
  turn: number;
}

/** What happens to the dialogues. */
export type DialogEvent =
  | { kind: 'open'; dialog: PanelDialog }
  | { kind: 'close' }
  /** A text was selected on the page as the contact. */
  | { kind: 'selected'; from: string };

/** Nothing can be typed into these, so that they may go. */
const ONLY_SHOW: readonly string[] = ['keys', 'report', 'history'];

/** One dialogue at a time: the form for who was selected waits where another may hold what somebody typed. */
export function nextDialog(was: DialogTurns, event: DialogEvent): DialogTurns {
  const turn = was.turn + 1;
  if (event.kind === 'open') return { ...was, dialog: event.dialog, turn };
  const from = event.kind === 'selected' ? event.from : was.waiting;
  if (from === undefined) return { turn };
  const stays = event.kind === 'selected' && was.dialog && !ONLY_SHOW.includes(was.dialog.kind);
  return stays ? { ...was, waiting: from } : { dialog: { kind: 'add-contact', from }, turn };
}
