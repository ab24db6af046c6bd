import type { Practice } from '../practice.ts';
import type { Surface } from './surface.ts';

/** An entry of the extension in the context menu: what it says, and its place among them. */
export interface Entry {
  readonly label: string;
  readonly place: number;
}

/** The keyboard and the mouse of somebody before the whole browser: what is pressed goes wherever the keyboard is. */
export interface Hands {
  readonly run: Practice;

  press(key: 'Enter' | 'Escape'): Promise<void>;
  type(text: string): Promise<void>;

  /** Clicks on the first part of the page that the selector finds. */
  clickInto(selector: string): Promise<void>;

  /** Presses Alt+N, and waits until the note window that comes has the keyboard. */
  openNote(): Promise<Surface>;

  /** Types into the address bar and enters it, once that is offered which the extension makes of it. */
  enterInAddressBar(text: string, offered: string): Promise<void>;

  /** Selects the first part of the page that the selector finds, and takes an entry of its context menu; returns the text. */
  takeFromMenu(selector: string, entry: Entry): Promise<string>;

  /** Does what makes the browser itself ask for a site, and gives this answer. */
  answer(press: () => Promise<void>, answer: 'allow' | 'deny'): Promise<void>;

  /** Waits until no note window is there and the page has the keyboard again. */
  noteIsLeft(): Promise<void>;

  /** Closes everything; throws when something went wrong that no test looks for. */
  end(): Promise<void>;
}
