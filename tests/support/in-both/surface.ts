/** How text is looked for: a part of it in any case, unless it is `exact`; or a pattern. */
export type Wanted = string | RegExp;

/** What a place is found by, besides its role. */
export interface Named {
  readonly name?: Wanted;
  readonly exact?: boolean;
  readonly level?: number;
}

/** For what is waited. */
export type State = 'attached' | 'detached' | 'visible' | 'hidden';

/** A part of a page as a person finds it; looked for anew with every use, and waited for. Playwright's own satisfy it. */
export interface Place {
  click(): Promise<void>;
  dblclick(): Promise<void>;
  focus(): Promise<void>;
  fill(text: string): Promise<void>;
  press(key: string): Promise<void>;
  check(): Promise<void>;
  uncheck(): Promise<void>;
  setInputFiles(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void>;
  waitFor(options?: { state?: State; timeout?: number }): Promise<void>;
  count(): Promise<number>;
  isVisible(): Promise<boolean>;
  inputValue(): Promise<string>;
  textContent(): Promise<string | null>;
  getAttribute(name: string): Promise<string | null>;
  allTextContents(): Promise<string[]>;
  first(): Place;
  last(): Place;
  nth(index: number): Place;
  filter(options: { hasText: Wanted }): Place;
  getByRole(role: Role, named?: Named): Place;
  getByText(text: Wanted, options?: { exact?: boolean }): Place;
  locator(selector: string): Place;
}

/** The roles by which tests find what they use. */
export type Role =
  | 'alert'
  | 'article'
  | 'button'
  | 'checkbox'
  | 'dialog'
  | 'form'
  | 'group'
  | 'heading'
  | 'listitem'
  | 'menuitem'
  | 'option'
  | 'progressbar'
  | 'region'
  | 'searchbox'
  | 'status'
  | 'textbox';

/** A page, or the panel, in whichever browser: what tests that run in both use. Playwright's pages satisfy it. */
export interface Surface {
  readonly keyboard: {
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
  };
  getByRole(role: Role, named?: Named): Place;
  getByText(text: Wanted, options?: { exact?: boolean }): Place;
  getByLabel(text: Wanted): Place;
  getByPlaceholder(text: Wanted): Place;
  locator(selector: string): Place;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  goto(address: string): Promise<unknown>;
  reload(): Promise<unknown>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  content(): Promise<string>;
  evaluate(work: () => unknown): Promise<unknown>;
}
