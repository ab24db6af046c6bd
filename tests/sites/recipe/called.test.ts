import { describe, expect, it } from 'vitest';
import { recipeSchema } from '../../../lib/domain/recipe-schema.ts';
import { takenFor } from '../../../lib/sites/recipe/learn/called.ts';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { learnFrom, pageOf, recipeIn } from './lesson.ts';

/** A chat whose head is built by `head`, with two messages without names. */
function chat(head: string, title = 'Parley') {
  return pageOf({
    url: 'https://parley.example/chats/a7301',
    html: `<title>${title}</title><nav><a>Inbox</a></nav><main><header>${head}</header><ul><li><p>Hello</p><time>10:00</time></li><li><p>Good morning</p><time>10:01</time></li></ul></main>`,
  });
}

/** Who is read on a chat of another head, once one was taught with a click on `#name`. */
function readAfter(taught: string, other: string, told?: string) {
  const page = chat(taught);
  const at = (selector: string) => page.document.querySelector(selector) ?? page.document.body;
  const picks = { name: at('#name'), message: at('li p') };
  const recipe = recipeIn(learnFrom(page, told === undefined ? picks : { ...picks, called: told }));
  expect(recipeSchema.parse(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe);
  const found = readByRecipe(recipe, chat(other));
  return found.kind === 'people' ? found.people[found.primary]?.name : found.kind;
}

const head = (words: string) => `<h2 id="name">${words}</h2>`;

describe('a name that the user corrects', () => {
  it.each([
    ['words before it', 'Chat with Ana Pereira', 'Chat with Rui Costa'],
    ['words behind it', 'Ana Pereira schrieb', 'Rui Costa schrieb'],
    ['what is shown of them', 'Ana Pereira · online', 'Rui Costa · last seen today'],
    ['a state in brackets', 'Ana Pereira (away)', 'Rui Costa (in a call)'],
    ['a company', 'Ana Pereira, Acme', 'Rui Costa, Northwind Trading'],
    ['a company behind a dash', 'Ana Pereira – Acme', 'Rui Costa – Northwind'],
    ['a count', 'Ana Pereira (3)', 'Rui Costa (12)'],
    ['no count there', 'Ana Pereira (3)', 'Rui Costa'],
    ['an address', 'Ana Pereira &lt;ana@acme.example&gt;', 'Rui Costa &lt;rui@acme.example&gt;'],
    ['both sides', 'Chat with Ana Pereira (away)', 'Chat with Rui Costa'],
    ['small letters in the correction', 'Chat with ana pereira', 'Chat with Rui Costa'],
    ['no spaces around it', 'Ana Pereiraさん', 'Rui Costaさん'],
  ])('is read without %s', (_what, taught, other) => {
    expect(readAfter(head(taught), head(other), 'Ana Pereira')).toBe('Rui Costa');
  });

  it('is nobody where the words around it are others', () => {
    const nobody = readAfter(head('Chat with Ana Pereira'), head('All chats'), 'Ana Pereira');
    expect(nobody).toBe('broken');
  });

  it('teaches nothing where it does not stand', () => {
    const page = chat(head('Chat with Ana Pereira'));
    const at = (selector: string) => page.document.querySelector(selector) ?? page.document.body;
    const picks = { name: at('#name'), message: at('li p'), called: 'Anita' };
    expect(learnFrom(page, picks)).toEqual({ why: 'other-name' });
  });
});

describe('what a click on a name is taken for', () => {
  const nameFor = (head: string, rest = '', title = 'Parley') => {
    const { document } = chat(head + rest, title);
    const taken = takenFor(document.querySelector('#name') ?? document.body);
    return 'why' in taken ? undefined : taken.name;
  };

  it.each([
    ['Chat with Ana Pereira', '<b>Ana Pereira</b>', 'Ana Pereira'],
    ['Conversation with Jo', '<b>Conversation</b><i title="Jo"></i>', 'Jo'],
    ['Ana Pereira (Online)', '<b>Online</b><b>Ana Pereira</b>', 'Ana Pereira'],
    ['Ana Pereira (3)', '', 'Ana Pereira'],
    ['Ana Pereira · online', '', 'Ana Pereira'],
    // no part of a name is the name
    ['Ana Pereira', '<b>Ana</b><b>Pereira</b>', 'Ana Pereira'],
    ['Ana de Souza', '<b>Ana</b>', 'Ana de Souza'],
    ['Kwame Mensah-Boateng', '<b>Kwame</b><b>Mensah</b>', 'Kwame Mensah-Boateng'],
  ])('%s, with %s beside it, is taken for %s', (words, rest, name) => {
    expect(nameFor(head(words), rest)).toBe(name);
  });

  it('is the name in the title of the page, where the head has more', () => {
    expect(nameFor(head('Chat with Ana Pereira'), '', 'Ana Pereira – Parley')).toBe('Ana Pereira');
  });

  it('is nothing where there are no words', () => {
    expect(nameFor('<i id="name"></i>')).toBeUndefined();
  });
});

describe('a name that stands in no text of its own', () => {
  it.each([
    [
      'two elements side by side',
      (a: string, b: string) => `<h2 id="name"><span>${a}</span><span>${b}</span></h2>`,
    ],
    ['a field', (a: string, b: string) => `<input id="name" readonly value="${a} ${b}">`],
    ['a label', (a: string, b: string) => `<span id="name" aria-label="${a} ${b}"></span>`],
    [
      'the title of a picture',
      (a: string, b: string) => `<a id="name" title="${a} ${b}"><svg></svg></a>`,
    ],
    [
      'a label around what is clicked',
      (a: string, b: string) => `<button aria-label="${a} ${b}"><svg id="name"></svg></button>`,
    ],
  ])('is read from %s', (_what, headOf) => {
    expect(readAfter(headOf('Ana', 'Pereira'), headOf('Rui', 'Costa'))).toBe('Rui Costa');
  });

  const parts = (a: string, b: string) => `<h2><span id="name">${a}</span><span>${b}</span></h2>`;

  it('is whole where the user adds the last name to the clicked first name', () => {
    const found = readAfter(parts('Ana', 'Pereira'), parts('Rui', 'Costa'), 'Ana Pereira');
    expect(found).toBe('Rui Costa');
  });

  it('is whole by itself where the page says both names elsewhere', () => {
    const both = (a: string, b: string) => `${parts(a, b)}<i title="${a} ${b}"></i>`;
    expect(readAfter(both('Ana', 'Pereira'), both('Rui', 'Costa'))).toBe('Rui Costa');
  });
});
