import { describe, expect, it } from 'vitest';
import { recipeSchema } from '../../../lib/domain/recipe-schema.ts';
import { conclude } from '../../../lib/sites/conclude/conclude.ts';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { APPLICATIONS } from './applications.ts';
import { CONVERSATIONS } from './conversations.ts';
import { LAST_APPLICATIONS } from './last-applications.ts';
import { LATER_CHATS } from './later-chats.ts';
import { LATER_DESKS } from './later-desks.ts';
import { learnFrom, lessonFrom, pageOf, recipeIn } from './lesson.ts';

const NAMES = CONVERSATIONS.map(({ name }) => name);
const LESSONS = [...APPLICATIONS, ...LATER_CHATS, ...LATER_DESKS, ...LAST_APPLICATIONS].flatMap(
  (application) =>
    [0, 7].flatMap((at) => {
      const taught = CONVERSATIONS[at];
      return taught === undefined ? [] : [{ application, taught, what: application.name }];
    }),
);

describe.each(LESSONS)(
  'after one lesson, $what, taught with $taught.name',
  ({ application, taught }) => {
    const recipe = recipeIn(lessonFrom(application, taught));
    const namesOn = (renamed: boolean) =>
      CONVERSATIONS.map((one) => {
        const found = readByRecipe(
          recipe,
          pageOf(application.conversation(one, CONVERSATIONS), renamed),
        );
        return found.kind === 'people' ? found.people[found.primary]?.name : found.kind;
      });

    it('shows the right person in every other conversation', () => {
      expect(namesOn(false)).toEqual(NAMES);
    });

    it('does so after all class names are changed', () => {
      expect(namesOn(true)).toEqual(NAMES);
    });

    it.each([false, true])('shows nobody on the list, class names changed: %s', (renamed) => {
      const list = pageOf(application.list(CONVERSATIONS), renamed);
      expect(readByRecipe(recipe, list)).toEqual({ kind: 'none' });
    });

    it('shows nobody on a signed-out page', () => {
      const { url } = application.conversation(taught, CONVERSATIONS);
      const html = '<title>Sign in</title><main><h1>Sign in</h1><form><input></form></main>';
      expect(readByRecipe(recipe, pageOf({ html, url }))).toEqual({ kind: 'none' });
    });

    it('never puts the user’s words into the contact’s mouth', () => {
      const wrong = CONVERSATIONS.flatMap((one) => {
        const found = readByRecipe(recipe, pageOf(application.conversation(one, CONVERSATIONS)));
        const said = found.kind === 'people' ? (found.conversation?.messages ?? []) : [];
        // a whole mail of several lines is one message of the contact
        const mine = one.lines.filter(({ by }) => by === 'me').map(({ id }) => id);
        return said.filter(({ from, key }) => from !== 'me' && mine.includes(key));
      });
      expect(wrong).toEqual([]);
    });

    it('is data that a file can bring', () => {
      expect(recipeSchema.parse(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe);
    });
  },
);

describe('what is captured after one lesson', () => {
  it.each([
    'landmarks and labels',
    'a help desk of tables',
    'days of messages, test ids',
    'right to left, with a banner',
    'one pane, one address',
  ])('is every message with its side: %s', (name) => {
    const application = APPLICATIONS.find((one) => one.name === name);
    const [taught, other] = CONVERSATIONS;
    if (application === undefined || taught === undefined || other === undefined)
      throw new Error('no such application');
    const recipe = recipeIn(lessonFrom(application, taught));
    const found = readByRecipe(recipe, pageOf(application.conversation(other, CONVERSATIONS)));
    const messages = found.kind === 'people' ? (found.conversation?.messages ?? []) : [];
    const sides = messages.map(({ from }) => (from === 'me' ? 'me' : 'contact'));
    const said = messages.map(({ text }) => text.replace(/\s+/g, ' '));
    expect(sides.toSorted()).toEqual(other.lines.map(({ by }) => by).toSorted());
    expect(said.toSorted()).toEqual(
      other.lines.map(({ text }) => text.replace(/\s+/g, ' ')).toSorted(),
    );
  });

  it('tells when each was written, where it arrives', () => {
    const [application] = APPLICATIONS.filter(({ name }) => name === 'landmarks and labels');
    const [taught, other] = CONVERSATIONS;
    if (application === undefined || taught === undefined || other === undefined)
      throw new Error('no such application');
    const recipe = recipeIn(lessonFrom(application, taught));
    const page = pageOf(application.conversation(other, CONVERSATIONS));
    const found = conclude(readByRecipe(recipe, page), page);
    const messages = found.kind === 'people' ? (found.conversation?.messages ?? []) : [];
    expect(messages.map(({ at }) => at)).toEqual(
      other.lines.map(({ at }) => new Date(at).toISOString()),
    );
  });

  it('is the address beside the name, and none of the user’s', () => {
    const desk = APPLICATIONS.find(({ name }) => name === 'a help desk of tables');
    const [taught, other] = CONVERSATIONS;
    if (desk === undefined || taught === undefined || other === undefined)
      throw new Error('no such application');
    const recipe = recipeIn(lessonFrom(desk, taught));
    const found = readByRecipe(recipe, pageOf(desk.conversation(other, CONVERSATIONS)));
    const points = found.kind === 'people' ? found.people[0]?.points : [];
    expect(points?.map(({ kind, value, confidence }) => [kind, value, confidence])).toEqual([
      ['email', other.email, 'likely'],
      ['alias', `taught-example/desk.example/${other.id}/bruno diaz`, 'likely'],
    ]);
  });
});

describe('what an application shows elsewhere', () => {
  const chat = (id: string, title: string, names: readonly string[]) =>
    pageOf({
      url: `https://app.example/client/T0451877/${id}`,
      html: `<header><h2>${title}</h2></header><ul>${names.map((name) => `<li><b>${name}</b><p>Hello from ${name}</p></li>`).join('')}</ul>`,
    });
  const taught = chat('dm', 'Ana Pereira', ['Ana Pereira', 'Robin', 'Ana Pereira']);
  const at = (selector: string) => taught.document.querySelector(selector) ?? taught.document.body;
  const recipe = recipeIn(learnFrom(taught, { name: at('h2'), message: at('li p') }));

  it('is a group and nobody in particular, where others write than the name says', () => {
    const found = readByRecipe(recipe, chat('dm', 'Autumn fair', ['Ana Pereira', 'Robin', 'Rui']));
    expect(found).toMatchObject({ kind: 'people', primary: -1 });
  });

  it('is never one person and one conversation for two, though their addresses are the same', () => {
    const [ana, rui] = ['Ana Pereira', 'Rui Costa'].map((name) => {
      const found = readByRecipe(recipe, chat('dm', name, [name, 'Robin']));
      return found.kind === 'people' ? [found.people[0]?.points, found.conversation?.key] : found;
    });
    expect(ana).not.toEqual(rui);
  });
});

describe('what cannot be learnt', () => {
  const html = '<h2 id="a">Ana Pereira</h2><p id="m"></p><b id="n">12:40</b><p id="t">Hello</p>';
  const page = pageOf({ html, url: 'https://app.example/' });
  const at = (id: string) => page.document.getElementById(id) ?? page.document.body;
  const learn = (name: string, message: string) =>
    learnFrom(page, { name: at(name), message: at(message) });

  it.each([
    ['a name without letters', 'n', 't', 'no-name'],
    ['a message without words', 'a', 'm', 'no-message'],
    ['a message around the name', 'a', 'body', 'same-place'],
  ])('%s', (_what, name, message, why) => {
    expect(learn(name, message)).toEqual({ why });
  });
});
