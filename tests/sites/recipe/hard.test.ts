import { describe, expect, it } from 'vitest';
import { visibleInFile } from '../../../lib/page/visible-in-file.ts';
import type { Page } from '../../../lib/sites/adapter.ts';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import type { Application } from './applications.ts';
import { CONVERSATIONS } from './conversations.ts';
import { renameClasses, renameMadeUp } from './disturbances.ts';
import { HARD_KINDS } from './hard-kinds.ts';
import { learnFrom, lessonFrom, lessonOn, pageOf, recipeIn } from './lesson.ts';

const CHANGES: Record<string, (document: Document) => void> = {
  'as it is': () => undefined,
  'other names of classes': (document) => renameClasses(document, 'k'),
  'other made-up ids': (document) => renameMadeUp(document, 'k'),
};
const LESSONS = HARD_KINDS.flatMap((application) =>
  [0, 5, 7].flatMap((at) => {
    const taught = CONVERSATIONS[at];
    return taught === undefined ? [] : [{ application, taught, what: application.name }];
  }),
);

describe.each(LESSONS)(
  'after one lesson on $what, with $taught.name',
  ({ application, taught }) => {
    const recipe = recipeIn(lessonFrom(application, taught));
    const read = (given: { html: string; url: string }, change: (document: Document) => void) => {
      const page = pageOf(given);
      change(page.document);
      return readByRecipe(recipe, { ...page, visible: visibleInFile(page.document) });
    };

    it.each(Object.entries(CHANGES))('is the right person in every other: %s', (_what, change) => {
      const others = CONVERSATIONS.filter((one) => one !== taught);
      const found = others.map((one) => calledIn(read(pageServed(application, one), change)));
      expect(found).toEqual(others.map((one) => calledBy(application, one)));
    });

    it.each(Object.entries(CHANGES))('is nobody on the list: %s', (_what, change) => {
      expect(read(application.list(CONVERSATIONS), change)).toEqual({ kind: 'none' });
    });
  },
);

describe('what hard kinds tell of somebody', () => {
  it('is an address and no name, where an address stands in the place of the name', () => {
    const application = kind('an address in place of a name');
    const [taught, other] = CONVERSATIONS;
    if (taught === undefined || other === undefined) throw new Error('there is no conversation');
    const recipe = recipeIn(lessonFrom(application, taught));
    const found = readByRecipe(recipe, pageOf(pageServed(application, other)));
    const [person] = found.kind === 'people' ? found.people : [];
    expect(person?.name).toBeUndefined();
    expect(person?.points[0]).toMatchObject({ kind: 'email', value: other.email });
  });

  it('is said by nobody, where no message tells its side', () => {
    const application = kind('an address in place of a name');
    const [taught] = CONVERSATIONS;
    if (taught === undefined) throw new Error('there is no conversation');
    const recipe = recipeIn(lessonFrom(application, taught));
    const found = readByRecipe(recipe, pageOf(pageServed(application, taught)));
    expect(found).toMatchObject({ kind: 'people', conversation: { messages: [] } });
  });
});

describe('a page where the user stands in the place of the contact', () => {
  const thread = (members: readonly string[], lines: readonly (readonly [string, string])[]) =>
    pageOf({
      url: 'https://order.example/threads/7301',
      html: `<header><ul>${members.map((name) => `<li><span>${name}</span></li>`).join('')}</ul></header><div>${lines.map(([side, name]) => `<div class="${side}"><b>${name}</b><p>Hello from ${name}</p></div>`).join('')}</div>`,
    });
  const taught = thread(
    ['Ana Pereira', 'Robin Okafor'],
    [
      ['theirs', 'Ana Pereira'],
      ['mine', 'Robin Okafor'],
    ],
  );
  const at = (selector: string) => taught.document.querySelector(selector) ?? taught.document.body;
  const recipe = recipeIn(learnFrom(taught, { name: at('span'), message: at('p') }));

  it('is about nobody, where the messages say that it is somebody of the user’s side', () => {
    const turned = thread(
      ['Mei Tanaka', 'Rui Costa'],
      [
        ['mine', 'Mei Tanaka'],
        ['theirs', 'Rui Costa'],
      ],
    );
    expect(readByRecipe(recipe, turned)).toEqual({ kind: 'none', own: true });
  });

  it('is about who stands beside the user, whom the messages of the taught page named', () => {
    const turned = thread(
      ['Robin Okafor', 'Rui Costa'],
      [
        ['mine', 'Robin Okafor'],
        ['theirs', 'Rui Costa'],
      ],
    );
    expect(calledIn(readByRecipe(recipe, turned))).toBe('Rui Costa');
  });

  it('is about the contact, where only one side says so: what was taken for a side may be none', () => {
    const single = thread(['Rui Costa', 'Robin Okafor'], [['mine', 'Rui Costa']]);
    expect(calledIn(readByRecipe(recipe, single))).toBe('Rui Costa');
  });
});

describe('an application in a frame of its page', () => {
  // what stands around the frame is about nobody, and has messages of nobody
  const around = { html: '<h1>Robin Okafor</h1><iframe></iframe>', url: 'https://frame.example/' };
  const framed = (inner: Page): Page => {
    const { document } = pageOf(around);
    const visible = (one: Element) =>
      visibleInFile(one.ownerDocument === document ? document : inner.document)(one);
    return { ...inner, document, frames: [inner.document], visible };
  };

  it.each(HARD_KINDS.map((application) => [application.name, application] as const))(
    'is read where it was taught: %s',
    (_name, application) => {
      const [taught, ...others] = CONVERSATIONS;
      if (taught === undefined) throw new Error('there is no conversation');
      const inner = pageOf(pageServed(application, taught));
      const picks = lessonOn(inner.document, application, taught);
      const recipe = recipeIn(learnFrom(framed(inner), picks));
      const found = others.map((one) =>
        calledIn(readByRecipe(recipe, framed(pageOf(pageServed(application, one))))),
      );
      expect(found).toEqual(others.map((one) => calledBy(application, one)));
      const list = framed(pageOf(application.list(CONVERSATIONS)));
      expect(readByRecipe(recipe, list)).toEqual({ kind: 'none' });
    },
  );
});

function kind(name: string): Application {
  const application = HARD_KINDS.find((one) => one.name === name);
  if (application === undefined) throw new Error(`there is no such kind: ${name}`);
  return application;
}

function pageServed(application: Application, one: (typeof CONVERSATIONS)[number]) {
  return application.conversation(one, CONVERSATIONS);
}

/** How a reading calls whom it is about. */
function calledIn(found: ReturnType<typeof readByRecipe>): string | undefined {
  const person = found.kind === 'people' ? found.people[found.primary] : undefined;
  return person?.name ?? person?.points[0]?.value;
}

function calledBy({ calls }: Application, one: (typeof CONVERSATIONS)[number]): string {
  return calls === 'addresses' ? one.email : one.name;
}
