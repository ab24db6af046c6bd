import { describe, expect, test } from 'vitest';
import {
  mayBeSite,
  PAGE_SCRIPTS,
  readsByItself,
  scriptOfAddress,
  scriptOfSite,
} from '../../../lib/browser/page-scripts.ts';
import { ADAPTERS } from '../../../lib/sites/registry.ts';

const EVERYWHERE = '*://*/*';

describe('the table of page scripts', () => {
  test('has one script for every adapter, by the same id, name, channel, hosts and way of reading', () => {
    const adapters = ADAPTERS.map(({ id, name, channel, matches, reads }) => {
      const anyHost = matches === 'self-hosted' || matches.includes(EVERYWHERE);
      return { id, name, channel, matches: anyHost ? [] : matches, reads };
    });
    const scripts = PAGE_SCRIPTS.map(({ id, name, channel, matches, reads }) => ({
      id,
      name,
      channel,
      matches,
      reads,
    }));
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

  test('knows its hosts by their whole names', () => {
    expect(scriptOfAddress('https://x.com/home')?.id).toBe('x');
    expect(scriptOfAddress('https://web.whatsapp.com/')?.id).toBe('whatsapp');
    for (const host of ['notx.com', 'x.com.example', 'linkedin.com', 'whatsapp.com'])
      expect(scriptOfAddress(`https://${host}/`)).toBeUndefined();
  });

  test('lets everything be read by itself but LinkedIn', () => {
    expect(readsByItself('https://www.linkedin.com/in/ana/')).toBe(false);
    for (const url of ['https://x.com/', 'https://web.whatsapp.com/', 'https://desk.example/'])
      expect(readsByItself(url)).toBe(true);
  });

  test('believes no page to be a site that has hosts of its own', () => {
    expect(mayBeSite('linkedin', 'https://desk.example/')).toBe(false);
    expect(mayBeSite('linkedin', 'https://www.linkedin.com/feed/')).toBe(true);
  });

  test('believes self-hosted software on any host, and nobody by an unknown id', () => {
    expect(mayBeSite('roundcube', 'https://desk.example/')).toBe(true);
    expect(mayBeSite('unknown', 'https://desk.example/')).toBe(false);
  });
});
