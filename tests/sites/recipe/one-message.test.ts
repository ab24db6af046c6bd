import { describe, expect, it } from 'vitest';
import { readByRecipe } from '../../../lib/sites/recipe/read.ts';
import { learnFrom, pageOf, recipeIn } from './lesson.ts';

/** A page with a single message, with what stands beside the name. */
function page(name: string, words: string, beside = '', over = '') {
  return pageOf({
    url: `https://parley.example/c/a730${name.length}`,
    html: `<header><div><h2>${name}</h2>${beside}</div></header><main><ol><li>${over}<p>${words}</p></li></ol></main>`,
  });
}

/** What is read of another page after a lesson on one. */
function readAfter(taught: ReturnType<typeof page>, other: ReturnType<typeof page>) {
  const at = (selector: string) => taught.document.querySelector(selector) ?? taught.document.body;
  return readByRecipe(recipeIn(learnFrom(taught, { name: at('h2'), message: at('p') })), other);
}

describe('a lesson on a conversation of one message', () => {
  it('leaves the words out where a name over it tells that another wrote it', () => {
    const taught = page('Ana Pereira', 'Hello', '', '<b>Ana Pereira</b>');
    const other = page('Rui Costa', 'Shall I send it?', '', '<b>Robin Okafor</b>');
    expect(readAfter(taught, other)).toMatchObject({
      people: [{ name: 'Rui Costa' }],
      conversation: { messages: [] },
    });
  });

  it('has the words where an address and an hour stand beside the name, as over a mail', () => {
    const taught = page('Ana Pereira', 'Hello', '<span>ana@lumo.example</span><i>10:03</i>');
    const other = page('Rui Costa', 'Good day', '<span>rui@lumo.example</span><i>11:40</i>');
    expect(readAfter(taught, other)).toMatchObject({
      conversation: { messages: [{ from: 0, text: 'Good day' }] },
    });
  });

  it.each([
    ['a marked time', '<time>12 March</time>', '<time>3 April</time>'],
    ['the hour of a day', '<i>12 March 2026, 10h03</i>', '<i>3 April 2026, 9h40</i>'],
  ])('has the words where an address and %s stand there', (_what, a, b) => {
    const taught = page('Ana Pereira', 'Hello', `<span>ana@lumo.example</span>${a}`);
    const other = page('Rui Costa', 'Good day', `<span>rui@lumo.example</span>${b}`);
    expect(readAfter(taught, other)).toMatchObject({
      conversation: { messages: [{ from: 0, text: 'Good day' }] },
    });
  });

  const ana = (beside: string) => `<span>ana@lumo.example</span>${beside}`;
  it.each([
    ['nothing', '', ''],
    ['an address alone', '<span>ana@lumo.example</span>', '<span>rui@lumo.example</span>'],
    ['a number', ana('<i>+351 912 345 6789</i>'), ''],
    ['a number with dots', ana('<i>01.45.10.10.33</i>'), ''],
    ['a year', ana('<i>Customer since 2021</i>'), ''],
    ['a time since when', ana('<i>Customer since <time>2021</time></i>'), ''],
    ['a presence', ana('<i>last seen 10:03</i>'), ''],
    ['a presence in another language', ana('<i>zuletzt online 10:03</i>'), ''],
    ['a presence without spaces', ana('<i>最終ログイン 10:03</i>'), ''],
    ['office hours', ana('<i>Mon 9:00–18:00</i>'), ''],
    ['a clock', ana('<i>Local time 10:03</i>'), ''],
  ])('has no words where %s stands beside the name: the user may begin a chat', (_what, a, b) => {
    const other = page('Rui Costa', 'Shall I send it?', b);
    expect(readAfter(page('Ana Pereira', 'Hello', a), other)).toMatchObject({
      people: [{ name: 'Rui Costa' }],
      conversation: { messages: [] },
    });
  });

  it('finds each of several where the name stands over the words', () => {
    const taught = page('Ana Pereira', 'Hello', '', '<b>Ana Pereira</b>');
    const other = page(
      'Rui Costa',
      'Good day</p></li><li><b>Robin Okafor</b><p>Shall I send it?',
      '',
      '<b>Rui Costa</b>',
    );
    expect(readAfter(taught, other)).toMatchObject({
      conversation: {
        messages: [
          { from: 0, text: 'Good day' },
          { from: 'me', text: 'Shall I send it?' },
        ],
      },
    });
  });
});
