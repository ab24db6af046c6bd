import { JSDOM } from 'jsdom';
import type { Recipe } from '../../../lib/domain/recipe.ts';
import { visibleInFile } from '../../../lib/page/visible-in-file.ts';
import type { Page } from '../../../lib/sites/adapter.ts';
import { takenFor } from '../../../lib/sites/recipe/learn/called.ts';
import { type Learnt, learnConversation } from '../../../lib/sites/recipe/learn-conversation.ts';
import { learnDrawn } from '../../../lib/sites/recipe/learn-drawn.ts';
import { learnPlaces, type NothingLearnt } from '../../../lib/sites/recipe/learn-places.ts';
import type { Application } from './applications.ts';
import { CONVERSATIONS, type Conversation, ME } from './conversations.ts';

/** A window keeps what was looked for in the pages it parsed: one for all would fill the memory, one each take too long. */
const PAGES_OF_A_WINDOW = 100;
let parser = new new JSDOM('').window.DOMParser();
let parsed = 0;

/** What somebody who teaches clicks, and how the contact is called where that is corrected. */
export interface Picks {
  name: Element;
  message: Element;
  called?: string;
}

/** What a recipe says of the site that is taught. */
const ABOUT = { id: 'taught-example', name: 'Example', channel: 'chat' } as const;

/** A page as an adapter gets it; with every class name replaced where `renamed`. */
export function pageOf({ html, url }: { html: string; url: string }, renamed = false): Page {
  const document = documentOf(html);
  if (renamed) rename(document.querySelectorAll('[class]'));
  const visible = visibleInFile(document);
  return { document, url: new URL(url), now: new Date(0), own: [ME.email], frames: [], visible };
}

function documentOf(html: string): Document {
  parsed += 1;
  if (parsed % PAGES_OF_A_WINDOW === 0) parser = new new JSDOM('').window.DOMParser();
  return parser.parseFromString(html, 'text/html');
}

/** Gives elements other names of classes, as a new build of the application does. */
export function rename(elements: Iterable<Element>): void {
  for (const one of elements)
    one.className = one.className.replace(/\w/g, (letter) => `${letter.charCodeAt(0) % 7}z`);
}

/** What somebody who teaches a conversation clicks: the name, and the contact's first message. */
export function lessonOn(document: Document, { clicks }: Application, taught: Conversation): Picks {
  const first = taught.lines.findIndex(({ by }) => by === 'contact');
  const messages = document.querySelectorAll(clicks.message);
  return {
    name: document.querySelector(clicks.name) ?? document.body,
    message: messages[first] ?? messages[0] ?? document.body,
  };
}

/** What is met by a click on the name and on one of the contact's messages: the innermost element with words. */
export function innermostLessonOn(document: Document, { clicks }: Application): Picks {
  const innermost = (selector: string): Element => {
    const clicked = document.querySelector(selector) ?? document.body;
    const inside = [...clicked.querySelectorAll('*')].filter((one) => one.textContent?.trim());
    return inside.find((one) => one.childElementCount === 0) ?? clicked;
  };
  return { name: innermost(clicks.name), message: innermost(clicks.message) };
}

/** What is learnt from one conversation. */
export function lessonFrom(application: Application, taught: Conversation): Learnt | NothingLearnt {
  const page = pageOf(application.conversation(taught, CONVERSATIONS));
  return learnFrom(page, lessonOn(page.document, application, taught));
}

/** What is learnt from two clicks on a page, and a name that is taken for what was clicked unless it is corrected. */
export function learnFrom(page: Page, picks: Picks): Learnt | NothingLearnt {
  return taughtBy(learnPlaces, page, picks);
}

/** The same on a page of open shadow roots, as it is drawn. */
export function learnDrawnFrom(page: Page, picks: Picks): Learnt | NothingLearnt {
  return taughtBy(learnDrawn, page, picks);
}

function taughtBy(
  learn: typeof learnPlaces | typeof learnDrawn,
  page: Page,
  picks: Picks,
): Learnt | NothingLearnt {
  const taken = takenFor(picks.name);
  if ('why' in taken) return taken;
  const { element, name } = taken;
  const found = learn(page, { ...picks, name: element, called: picks.called ?? name }, ABOUT);
  return 'why' in found ? found : learnConversation(found);
}

/** The recipe that was learnt. */
export function recipeIn(learnt: Learnt | NothingLearnt): Recipe {
  if ('why' in learnt) throw new Error(`nothing was learnt: ${learnt.why}`);
  return learnt.recipe;
}
