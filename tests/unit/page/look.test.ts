import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { lookOf } from '../../../lib/page/look.ts';
import { visibleInFile } from '../../../lib/page/visible-in-file.ts';

function look(html: string, url = 'https://social.example/@ana') {
  const { document } = new JSDOM(html, { url }).window;
  return lookOf(document, visibleInFile(document));
}

describe('a page offers to sign in', () => {
  test.each([
    ['by a field for a password', '<input type="password">'],
    ['by a field for a user name', '<input autocomplete="section-a username">'],
    ['by a field for an address', '<form><input type="email"></form>'],
    ['by a link of its own', '<a href="/auth/sign_in">Anmelden</a>'],
    ['by a link that leads back', '<a href="login?goto=news">login</a>'],
    [
      'by a link to where accounts are',
      '<a href="https://accounts.google.com/ServiceLogin?x">x</a>',
    ],
    ['by a form', '<form action="/login/device"><input></form>'],
    [
      'or to agree to something before',
      '<form action="https://consent.social.example/save"></form>',
    ],
  ])('%s', (_how, html) => {
    expect(look(html).offersSignIn).toBe(true);
  });
});

describe('a page does not offer to sign in', () => {
  test.each([
    ['by what nobody sees', '<a href="/login" hidden>Log in</a><input type="password" hidden>'],
    ['by a link that somebody wrote', '<a href="https://shop.example/login">Log in here</a>'],
    ['by a word that holds another', '<a href="/blogindex">x</a><a href="/@designinger">x</a>'],
    ['by what a link asks for', '<a href="/search?q=/login">x</a>'],
    ['by an address that is none', '<a href="http://[">x</a>'],
    ['by a field to search in', '<input type="search"><input name="login">'],
  ])('%s', (_how, html) => {
    expect(look(html).offersSignIn).toBe(false);
  });
});

test('fields for more than a line are counted where they can be seen', () => {
  expect(look('<textarea></textarea><div contenteditable="true"></div><input>').fields).toBe(2);
  expect(look('<textarea hidden></textarea>').fields).toBe(0);
});

test('a page that takes the place of its own properties is looked at all the same', () => {
  const html = '<form action="/login"><input name="getAttribute"><input name="action"></form>';
  expect(look(html).offersSignIn).toBe(true);
  expect(look('<img name="URL"><a href="/login">x</a>').offersSignIn).toBe(true);
});
