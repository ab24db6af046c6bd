// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromPage } from '../../../lib/messages/messages.ts';
import { readOnce, readPage } from '../../../lib/page/read-page.ts';
import type { SiteAdapter } from '../../../lib/sites/adapter.ts';
import { tellChanges } from '../../support/document-changes.ts';

type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => void;

let sent: FromPage[];
let listeners: Set<Listener>;
let keep: boolean;
let id: string | undefined;

const listening = (set: Set<Listener>) => ({
  addListener: (one: Listener) => void set.add(one),
  removeListener: (one: Listener) => void set.delete(one),
});

const adapter: SiteAdapter = {
  id: 'test',
  name: 'Test',
  channel: 'chat',
  matches: 'self-hosted',
  reads: 'always',
  accepts: () => true,
  detect: ({ document: page, own }) => {
    const name = page.querySelector('h1')?.textContent ?? '';
    if (name === '' || own.includes(name)) return { kind: 'none' };
    const person = {
      name,
      points: [],
      role: 'participant',
      evidence: 'h1',
      confidence: 'likely',
    } as const;
    const conversation = { key: name, messages: [{ key: '1', from: 0, text: `hello ${name}` }] };
    return {
      kind: 'people',
      site: 'test',
      channel: 'chat',
      people: [{ ...person, points: [] }],
      primary: -1,
      conversation,
    };
  },
};

function ask(message: unknown): unknown {
  let answer: unknown;
  for (const one of listeners)
    one(message, {}, (value) => {
      answer = value;
    });
  return answer;
}

function shows(name: string): void {
  document.body.replaceChildren(Object.assign(document.createElement('h1'), { textContent: name }));
}

const told = () =>
  sent.map((one) =>
    one.type === 'reading' && one.reading.kind === 'people'
      ? one.reading.people[0]?.name
      : 'nobody',
  );

beforeAll(tellChanges);
beforeEach(() => {
  sent = [];
  listeners = new Set();
  keep = true;
  id = 'ext';
  vi.stubGlobal('browser', {
    get runtime() {
      return {
        id,
        sendMessage: async (message: FromPage) => {
          sent.push(message);
          return { keep };
        },
        onMessage: listening(listeners),
      };
    },
    storage: { local: { get: async () => ({ own: ['Me'] }), onChanged: listening(new Set()) } },
  });
  shows('Ana');
});

afterEach(() => {
  ask({ type: 'stop' });
  vi.unstubAllGlobals();
});

describe('a page script', () => {
  it('tells the worker whom the page shows, and again only when that changes', async () => {
    await readPage(adapter);
    document.body.append('more text');
    shows('Ben');
    await vi.waitFor(() => expect(told()).toEqual(['Ana', 'Ben']));
    shows('Me');
    await vi.waitFor(() => expect(told()).toEqual(['Ana', 'Ben', 'nobody']));
  });

  it('tells again when it is asked to', async () => {
    await readPage(adapter);
    expect(ask({ type: 'rescan' })).toBe(true);
    expect(told()).toEqual(['Ana', 'Ana']);
  });

  it('notices what changes inside a list item or a button, which have a value but are not written in', async () => {
    const item = document.createElement('li');
    document.body.replaceChildren(item);
    await readPage(adapter);
    item.append(Object.assign(document.createElement('h1'), { textContent: 'Ben' }));
    await vi.waitFor(() => expect(told()).toEqual(['nobody', 'Ben']));
  });

  it('names the adapter that watches, until it may not watch any longer', async () => {
    await readPage(adapter);
    expect(ask({ type: 'who' })).toBe(adapter.id);
    keep = false;
    shows('Ben');
    await vi.waitFor(() => expect(ask({ type: 'who' })).toBe(''));
  });

  it('gives full texts only for the same document and the open conversation', async () => {
    await readPage(adapter);
    const [first] = sent;
    const name = first?.type === 'reading' ? first.document : '';
    expect(ask({ type: 'texts', document: name, conversation: 'Ana' })).toEqual({
      messages: [{ key: '1', from: 0, text: 'hello Ana' }],
    });
    expect(ask({ type: 'texts', document: 'other', conversation: 'Ana' })).toEqual({ gone: true });
    expect(ask({ type: 'texts', document: name, conversation: 'Ben' })).toEqual({ gone: true });
  });

  it.each<[string, () => void]>([
    [
      'the worker says that it may not be read any longer',
      () => {
        keep = false;
        shows('Ben');
      },
    ],
    [
      'it is told to stop',
      () => {
        ask({ type: 'stop' });
      },
    ],
    [
      'the extension was updated under it',
      () => {
        id = undefined;
        shows('Ben');
      },
    ],
  ])('leaves the page when %s', async (_case, act) => {
    await readPage(adapter);
    act();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = sent.length;
    id = 'ext';
    shows('Chidi');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(sent).toHaveLength(before);
    expect(listeners.size).toBe(id === 'ext' ? listeners.size : 0);
  });

  it('gives way to a newer one', async () => {
    await readPage(adapter);
    await readPage(adapter);
    expect(listeners.size).toBe(1);
    shows('Ben');
    await vi.waitFor(() => expect(told()).toEqual(['Ana', 'Ana', 'Ben']));
  });
});

describe('a page script of a site that is read on request', () => {
  it('tells the worker whom the page shows once, whatever changes', async () => {
    keep = false;
    await readOnce(adapter);
    shows('Ben');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(told()).toEqual(['Ana']);
  });

  it('looks again while the page may still be read, because it is being built', async () => {
    document.body.replaceChildren();
    await readOnce(adapter);
    shows('Ana');
    await vi.waitFor(() => expect(told()).toEqual(['nobody', 'Ana']));
    keep = false;
    shows('Ben');
    await vi.waitFor(() => expect(told()).toEqual(['nobody', 'Ana', 'Ben']));
    shows('Chidi');
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(told()).toEqual(['nobody', 'Ana', 'Ben']);
  });

  it('stays to say that nothing watches there, and reads again when it is asked to', async () => {
    keep = false;
    await readOnce(adapter);
    await vi.waitFor(() => expect(ask({ type: 'who' })).toBe(''));
    shows('Ben');
    expect(ask({ type: 'rescan' })).toBe(true);
    expect(told()).toEqual(['Ana', 'Ben']);
  });
});
