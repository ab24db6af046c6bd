import { expect, test } from 'vitest';
import { taughtId } from '../../../lib/browser/taught-id.ts';

test('an origin without more than a short host is called by it', () => {
  expect(taughtId('https://desk.example')).toBe('taught-desk-example');
});

test('no two origins are one site', () => {
  const long = 'a-very-long-name-of-a-company.support.example';
  const origins = [
    'https://desk.example',
    'https://desk.example:8443',
    'https://desk.example:9443',
    'http://desk.example',
    'https://desk-example',
    `https://one.${long}`,
    `https://${long}.one`,
    `https://${long}.two`,
    'https://xn--80ak6aa92e.example',
  ];
  const ids = origins.map(taughtId);
  expect(new Set(ids).size).toBe(origins.length);
  for (const id of ids) expect(id).toMatch(/^taught-[a-z0-9-]{1,32}$/);
});
