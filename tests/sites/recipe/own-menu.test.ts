import { describe, expect, it } from 'vitest';
import { learnFrom, pageOf } from './lesson.ts';

/** What a lesson teaches by a click on the heading of a chat that shows no writers. */
function taughtBy(head: string, over = '') {
  const { document, ...page } = pageOf({
    url: 'https://parley.example/chats/a7301',
    html: `<header>${head}</header><main>${over}<ol><li class="theirs"><p>Hello</p></li><li class="mine"><p>Yes</p></li></ol></main>`,
  });
  const at = (selector: string) => document.querySelector(selector) ?? document.body;
  const learnt = learnFrom({ document, ...page }, { name: at('h2'), message: at('li p') });
  return 'why' in learnt ? learnt.why : 'somebody';
}

describe('a name over a chat without writers', () => {
  it.each([
    ['a bar', '<div class="navbar"><button>Back</button><h2>Ana Pereira</h2></div>'],
    [
      'an account of a customer',
      '<div class="account-header"><h2>Ana Pereira</h2><p>Lumo</p></div>',
    ],
    [
      'a profile of a contact',
      '<div class="contact-profile"><h2>Ana Pereira</h2><p>Buyer</p></div>',
    ],
    ['a link', '<a href="https://chat.example/me/123"><h2>Ana Pereira</h2><p>online</p></a>'],
    ['a style', '<div style="background:url(/me/a.png)"><h2>Ana Pereira</h2><p>online</p></div>'],
    ['a word that holds "me"', '<div class="contact-me"><h2>Ana Pereira</h2><p>online</p></div>'],
  ])('is the contact’s in %s', (_what, head) => {
    expect(taughtBy(head)).toBe('somebody');
  });

  it.each([
    [
      'the menu of whoever is signed in',
      '<div class="user-menu"><h2>Robin Okafor</h2><p>Pro</p></div>',
    ],
    [
      'such a menu, in links',
      '<div class="user-menu"><a><span><h2>Robin Okafor</h2></span></a></div>',
    ],
    ['a menu by its label', '<div aria-label="Account menu"><h2>Robin Okafor</h2><p>Pro</p></div>'],
  ])('is the user’s in %s', (_what, head) => {
    expect(taughtBy(head, '<b>Ana Pereira</b>')).toBe('own-menu');
  });

  it('is the contact’s in a menu where it stands elsewhere too', () => {
    const head = '<div class="user-menu"><h2>Ana Pereira</h2><p>Pro</p></div>';
    expect(taughtBy(head, '<b>Ana Pereira</b>')).toBe('somebody');
  });
});
