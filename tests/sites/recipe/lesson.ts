import type { Recipe } from '../../../lib/domain/recipe.ts';
import { visibleInFile } from '../../../lib/page/visible-in-file.ts';
import type { Page } from '../../../lib/sites/adapter.ts';
import { type Learnt, learnRecipe } from '../../../lib/sites/recipe/learn.ts';
import type { Application } from './applications.ts';
import { CONVERSATIONS, type Conversation, ME } from './conversations.ts';

const ABOUT = { id: 'taught-example', name: 'Example', channel: 'chat' } as const;

/** A page as an adapter gets it; with every class name replaced where `renamed`. */
export function pageOf({ html, url }: { html: string; url: string }, renamed = false): Page {
  const document = new DOMParser().parseFromString(html, 'text/html');
  if (renamed)
    for (const one of document.querySelectorAll('[class]'))
      one.className = one.className.replace(/\w/g, (letter) => `${letter.charCodeAt(0) % 7}z`);
  const visible = visibleInFile(document);
  return { document, url: new URL(url), now: new Date(0), own: [ME.email], frames: [], visible };
}

/** What is learnt from the clicks on the name and on the contact's first message of a conversation. */
export function lessonFrom(application: Application, taught: Conversation): Learnt {
  const page = pageOf(application.conversation(taught, CONVERSATIONS));
  const { name, message } = application.clicks;
  const first = taught.lines.findIndex(({ by }) => by === 'contact');
  const messages = page.document.querySelectorAll(message);
  return learnRecipe(
    page,
    {
      name: page.document.querySelector(name) ?? page.document.body,
      message: messages[first] ?? messages[0] ?? page.document.body,
    },
    ABOUT,
  );
}

/** The recipe that was learnt. */
export function recipeIn(learnt: Learnt): Recipe {
  if ('why' in learnt) throw new Error(`nothing was learnt: ${learnt.why}`);
  return learnt.recipe;
}
