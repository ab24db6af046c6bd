import { CAPS } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { line } from '../read/name.ts';
import { all, closest, first } from '../read/node.ts';
import { textOf } from '../read/text.ts';

/** The texts of mails: the program's own ids, else the part it marks as a document. */
export const BODY = '[id^=UniqueMessageBody],[role=document]';

const MAIL = `${BODY},[id$="_FROM"]`;
const PANES = [
  '#ConversationReadingPaneContainer',
  '#ItemReadingPaneContainer',
  '#ReadingPaneContainerId',
  '[data-app-section=MailReadCompose]',
  '[role=main]',
];
const BESIDE = '#MailList,[role=listbox],[role=option],[role=toolbar],[contenteditable=true]';

/** The part of the page that shows mails, the narrowest that can be seen and, where one does, holds any. */
export function openPane({
  document,
  visible,
}: Page): { pane: Element; holdsMail: boolean } | undefined {
  const panes = PANES.flatMap((selector) => all(document, selector, 5)).filter(visible);
  const pane = panes.find((one) => all(one, MAIL, 400).some(visible));
  const [narrowest] = panes;
  return narrowest && { pane: pane ?? narrowest, holdsMail: pane !== undefined };
}

/** Whether an element belongs to the list of mails or to what is being written, not to an open mail. */
export function isBeside(element: Element): boolean {
  return closest(element, BESIDE) !== undefined;
}

/** The subject that a pane shows, or empty. */
export function subjectOf(pane: Element): string {
  const found = first(pane, '[id$="_SUBJECT"]:not(input)') ?? first(pane, '[role=heading]');
  return found ? line(textOf(found, CAPS.subject), CAPS.subject) : '';
}
