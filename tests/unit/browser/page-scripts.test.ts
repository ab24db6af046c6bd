import { describe, expect, test } from 'vitest';
import {
  mayBeSite,
  PAGE_SCRIPTS,
  scriptOfAddress,
  scriptOfSite,
} from '../../../lib/browser/page-scripts.ts';
import { ADAPTERS } from '../../../lib/sites/registry.ts';

const EVERYWHERE = '*://*/*';

describe('the table of page scripts', () => {
  test('has one script for every adapter, by the same id, name and hosts', () => {
    const adapters = ADAPTERS.map(({ id, name, matches }) => {
      const anyHost = matches === 'self-hosted' || matches.includes(EVERYWHERE);
      return { id, name, matches: anyHost ? [] : matches };
    });
    const scripts = PAGE_SCRIPTS.map(({ id, name, matches }) => ({ id, name, matches }));
    expect(scripts).toEqual(adapters);
  });

  test('names whole hosts only, so that each can be asked for', () => {
    for (const pattern of PAGE_SCRIPTS.flatMap(({ matches }) => matches)) {
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
    }
  });

  test('finds a script by the id of its adapter, and none by another', () => {
    expect(scriptOfSite('roundcube')?.file).toBe('/roundcube.js');
    expect(scriptOfSite('probe')).toBeUndefined();
    expect(scriptOfSite('__proto__')).toBeUndefined();
  });

  test('leaves it to the probe where the host tells nothing', () => {
    expect(scriptOfAddress('https://desk.example/')).toBeUndefined();
  });

  test('believes self-hosted software on any host, and nobody by an unknown id', () => {
    expect(mayBeSite('roundcube', 'https://desk.example/')).toBe(true);
    expect(mayBeSite('unknown', 'https://desk.example/')).toBe(false);
  });
});
