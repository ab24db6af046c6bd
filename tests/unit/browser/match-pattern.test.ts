import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contains,
  matchesAddress,
  originPatternOf,
  overlap,
} from '../../../lib/browser/match-pattern.ts';

describe('the overlap of two match patterns', () => {
  test.each([
    ['https://mail.example/*', 'https://mail.example/*', 'https://mail.example/*'],
    ['<all_urls>', 'https://mail.example/*', 'https://mail.example/*'],
    ['*://*/*', '<all_urls>', '*://*/*'],
    ['http://*/*', '*://*.example/*', 'http://*.example/*'],
    ['*://a.example/*', 'https://*.a.example/*', 'https://a.example/*'],
    ['https://*.chat.example/*', 'https://team.chat.example/*', 'https://team.chat.example/*'],
    ['http://localhost/*', 'http://localhost:8080/*', 'http://localhost:8080/*'],
    ['http://localhost:*/*', 'http://localhost:8080/*', 'http://localhost:8080/*'],
    ['http://[::1]/*', '*://*/*', 'http://[::1]/*'],
    ['https://mail.example/*', 'http://mail.example/*', undefined],
    ['https://a.example/*', 'https://b.example/*', undefined],
    ['https://a.example/*', 'https://not-a.example/*', undefined],
    ['https://*.a.example/*', 'https://nota.example/*', undefined],
    ['http://localhost:1/*', 'http://localhost:2/*', undefined],
    ['file:///*', '<all_urls>', undefined],
    ['no pattern', '<all_urls>', undefined],
  ])('of %s and %s is %s', (first, second, both) => {
    expect(overlap(first, second)).toBe(both);
    expect(overlap(second, first)).toBe(both);
  });

  test('is inside both', () => {
    const scheme = fc.constantFrom('*', 'http', 'https');
    const host = fc.constantFrom('*', 'a.example', '*.a.example', 'b.a.example', '*.example');
    const port = fc.constantFrom('', ':80', ':8080');
    const pattern = fc.tuple(scheme, host, port).map(([s, h, p]) => `${s}://${h}${p}/*`);
    fc.assert(
      fc.property(pattern, pattern, (first, second) => {
        const both = overlap(first, second);
        return both === undefined || (contains(first, both) && contains(second, both));
      }),
    );
  });
});

describe('an address', () => {
  test.each([
    ['https://mail.example/*', 'https://mail.example/inbox?x=1#y', true],
    ['https://mail.example/*', 'https://mail.example.evil.example/', false],
    ['https://mail.example/*', 'https://user@mail.example/', true],
    ['https://mail.example:443/*', 'https://mail.example/', true],
    ['https://mail.example:444/*', 'https://mail.example/', false],
    ['http://localhost:8080/*', 'http://localhost:8080/', true],
    ['http://localhost/*', 'http://localhost:8080/', true],
    ['<all_urls>', 'chrome://settings/', false],
    ['<all_urls>', 'file:///etc/hosts', false],
    ['<all_urls>', 'not an address', false],
  ])('under %s: %s is %s', (pattern, address, matched) => {
    expect(matchesAddress(pattern, address)).toBe(matched);
  });

  test.each([
    ['https://mail.example/inbox', 'https://mail.example/*'],
    ['http://localhost:8080/a', 'http://localhost:8080/*'],
    ['https://user:secret@mail.example/', 'https://mail.example/*'],
    ['chrome://extensions/', undefined],
    ['about:blank', undefined],
    ['', undefined],
  ])('%s is asked for as %s', (address, pattern) => {
    expect(originPatternOf(address)).toBe(pattern);
  });
});
