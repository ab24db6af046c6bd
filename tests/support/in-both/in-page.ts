import { find } from './find.ts';
import type { Step } from './steps.ts';

/** A file to put into a field of files, its bytes as base 64. */
export interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly base64: string;
}

/** The middle of the element in the page's window, once nothing covers it; scrolls to it where it is out of sight. */
export function spot(steps: readonly Step[]): readonly [number, number] | undefined {
  const element = theOnly(steps);
  if (element === undefined || isDisabled(element) || !isShown(element)) return undefined;
  const { x, y, width, height } = element.getBoundingClientRect();
  const [left, top] = [x + width / 2, y + height / 2];
  const hit = document.elementFromPoint(left, top);
  if (element.contains(hit) || hit?.closest('label')?.control === element) return [left, top];
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return undefined;
}

/** Gives the element the focus; false while it is not there. */
export function focus(steps: readonly Step[]): boolean {
  const element = theOnly(steps);
  element?.focus();
  return element !== undefined && element === document.activeElement;
}

/** Puts a text in the place of what a field holds, as pasting does; false while it is not there. */
export function fill(steps: readonly Step[], text: string): boolean {
  if (!focus(steps)) return false;
  const field = theOnly(steps);
  if (field === undefined || isDisabled(field)) return false;
  if (field.isContentEditable) document.getSelection()?.selectAllChildren(field);
  else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
    field.select();
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
  return true;
}

/** Chooses a file for a field of files; false while it is not there. */
export function choose(steps: readonly Step[], { name, mimeType, base64 }: SentFile): boolean {
  const field = theOnly(steps);
  if (!(field instanceof HTMLInputElement)) return false;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const files = new DataTransfer();
  files.items.add(new File([bytes], name, { type: mimeType }));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Of each element there: its text, what it holds where it is a field, and whether it is shown and ticked. */
export function look(steps: readonly Step[]): Seen[] {
  return find(steps).map((one) => ({
    text: one.textContent ?? '',
    value: 'value' in one ? String(one.value) : undefined,
    shown: isShown(one),
    ticked: 'checked' in one && one.checked === true,
  }));
}

/** What an attribute of the element holds, null where it has none; undefined while it is not there. */
export function attribute(steps: readonly Step[], name: string): string | null | undefined {
  return theOnly(steps)?.getAttribute(name);
}

/** What is seen of an element. */
export interface Seen {
  readonly text: string;
  readonly value: string | undefined;
  readonly shown: boolean;
  readonly ticked: boolean;
}

function theOnly(steps: readonly Step[]): HTMLElement | undefined {
  const found = find(steps);
  if (found.length > 1) throw new Error(`${found.length} elements for ${JSON.stringify(steps)}`);
  return found[0];
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
}

function isDisabled(element: HTMLElement): boolean {
  return 'disabled' in element && element.disabled === true;
}
