import { expect, test, vi } from 'vitest';
import { receive } from '../../../lib/browser/receive.ts';
import { MAIL_PAGE } from '../messages/samples.ts';
import { createWorld } from './world.ts';

const made = vi.hoisted(() => ({ browser: {} }));
vi.mock('wxt/browser', () => made);

test.each(['roundcube', 'generic', 'probe'])(
  'what a page said that has gone brings nothing into the page after it: %s',
  async (site) => {
    const world = createWorld();
    made.browser = world.browser;
    world.granted.push('https://mail.example/*', 'https://chat.example/*');
    const tab = world.open('https://mail.example/');
    const sender = { ...MAIL_PAGE, tab: { id: tab.id } };
    tab.url = 'https://chat.example/';
    await receive({ type: 'software', site }, sender);
    expect(world.injected).toEqual([]);
    tab.url = 'https://mail.example/';
    await receive({ type: 'software', site }, sender);
    expect(world.injected).toHaveLength(1);
  },
);
