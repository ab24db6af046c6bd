import type { SelectedContact } from '../../lib/domain/selected-contact.ts';
import type { PanelDialog } from './actions.ts';

/** Which dialogue is open, and who was selected on the page meanwhile. */
export interface DialogTurns {
  dialog?: PanelDialog;
  /** Whose form comes when the dialogue closes. */
  waiting?: SelectedContact;
  /** Rises with each dialogue, so that none takes over what was typed into the one before. */
  turn: number;
}

/** What happens to the dialogues. */
export type DialogEvent =
  | { kind: 'open'; dialog: PanelDialog }
  | { kind: 'close' }
  /** Somebody was selected as the contact, on the page. */
  | { kind: 'selected'; from: SelectedContact };

/** Nothing can be typed into these, so that they may go. */
const ONLY_SHOW: ReadonlySet<PanelDialog['kind']> = new Set(['keys', 'report', 'contact-history']);

/** One dialogue at a time: the form for who was selected waits where another may hold what somebody typed. */
export function nextDialog(was: DialogTurns, event: DialogEvent): DialogTurns {
  const turn = was.turn + 1;
  const { dialog, waiting } = was;
  switch (event.kind) {
    case 'open':
      return { ...was, dialog: event.dialog, turn };
    case 'close':
      return waiting === undefined ? { turn } : { dialog: formFor(waiting), turn };
    case 'selected':
      return dialog === undefined || ONLY_SHOW.has(dialog.kind)
        ? { dialog: formFor(event.from), turn }
        : { ...was, waiting: event.from };
  }
}

/** What the open dialogue says of the one that waits. */
export function waitingWords({ waiting }: DialogTurns): string | undefined {
  if (waiting === undefined) return undefined;
  const who = waiting.name || waiting.addresses[0] || 'What you selected';
  return `${who} waits: the form comes when this is closed.`;
}

function formFor(from: SelectedContact): PanelDialog {
  return { kind: 'add-contact', from };
}
