import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PointKind } from '../../../lib/domain/detection.ts';
import { keyOf } from '../../../lib/domain/key-of.ts';

describe('the key of a point', () => {
  it.each<[PointKind, string, string]>([
    ['email', 'Ada@Example.ORG', 'email:ada@example.org'],
    ['email', ' mailto:ada@example.org?subject=Hi ', 'email:ada@example.org'],
    ['email', 'ada+shop@example.org', 'email:ada+shop@example.org'],
    ['email', 'ada@bücher.example', 'email:ada@xn--bcher-kva.example'],
    ['email', 'ada@xn--bcher-kva.example', 'email:ada@xn--bcher-kva.example'],
    ['phone', '+44 (0)20 7123 4567', 'phone:+442071234567'],
    ['phone', 'tel:+44-20-7123-4567', 'phone:+442071234567'],
    ['phone', '+234 803 555 0123', 'phone:+2348035550123'],
    ['phone', '020 7123 4567', 'phone:02071234567'],
    ['phone', 'ask reception', 'phone:ask reception'],
    ['email', 'ada@example.org/evil', 'email:ada@example.org/evil'],
    ['email', 'ada@example.org:25', 'email:ada@example.org:25'],
    ['handle', 'LinkedIn/Ada', 'handle:linkedin/ada'],
    ['url', 'https://www.Example.org/people/Ada/?ref=1#top', 'url:example.org/people/Ada'],
    ['url', 'http://example.org/people/Ada', 'url:example.org/people/Ada'],
    [
      'url',
      'https://social.example/profile.php?id=1&utm_source=x',
      'url:social.example/profile.php?id=1',
    ],
    ['url', 'https://social.example/profile.php?b=2&a=1', 'url:social.example/profile.php?a=1&b=2'],
    ['url', 'not a url', 'url:not a url'],
    ['alias', 'chat/me/Ana  Pereira', 'alias:chat/me/ana pereira'],
  ])('of %s %s is %s', (kind, value, key) => {
    expect(keyOf(kind, value)).toBe(key);
  });

  it('of a national number needs to be told the country', () => {
    expect(keyOf('phone', '020 7123 4567', 'GB')).toBe('phone:+442071234567');
  });

  it('does not depend on case, space around it or a second reading', () => {
    const kinds = fc.constantFrom<PointKind>('email', 'handle', 'alias');
    fc.assert(
      fc.property(kinds, fc.emailAddress(), (kind, value) => {
        const key = keyOf(kind, value);
        expect(keyOf(kind, ` ${value.toUpperCase()} `)).toBe(key);
        expect(keyOf(kind, key.slice(key.indexOf(':') + 1))).toBe(key);
      }),
    );
  });

  it('never throws and stays short, whatever a page says', () => {
    const kinds = fc.constantFrom<PointKind>('email', 'phone', 'handle', 'url', 'alias');
    fc.assert(
      fc.property(kinds, fc.string({ unit: 'binary', maxLength: 2000 }), (kind, value) => {
        expect(keyOf(kind, value).length).toBeLessThan(4000);
      }),
    );
  });
});
