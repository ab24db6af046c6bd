import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Detection } from '../../lib/domain/detection.ts';
import { fixtureOf, fixturesOf, read, readFixture } from './fixtures.ts';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

const HOSTS = ['office.com', 'office365.com', 'live.com', 'cloud.microsoft'];

function people(detection: Detection) {
  if (detection.kind !== 'people') throw new Error(`is ${detection.kind}`);
  return detection;
}

function mainOf(detection: Detection): string | undefined {
  if (detection.kind !== 'people') return undefined;
  return detection.people[detection.primary]?.points[0]?.value;
}

describe('Outlook on the web', () => {
  it.each(fixturesOf('outlook').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('gives a conversation the same key on every host, from the address or the selected row', () => {
    const { html, expected } = fixtureOf('outlook', 'conversation');
    const path = new URL(expected.url).pathname;
    const keys = HOSTS.flatMap((host) =>
      [path, '/mail/inbox'].map(
        (place) => people(read(html, `https://outlook.${host}${place}`)).conversation?.key,
      ),
    );
    expect(new Set(keys).size).toBe(1);
    const two = html.replace('data-convid="AAQkOTHER" aria-selected="false"', (row) =>
      row.replace('false', 'true'),
    );
    const [first] = keys;
    expect(people(read(two, 'https://outlook.live.com/mail/0/')).conversation?.key).not.toBe(first);
  });

  it('is read on its hosts only', () => {
    const { html } = fixtureOf('outlook', 'conversation');
    for (const host of ['outlook.live.com.evil.example', 'evil-outlook.live.com', 'live.com']) {
      const detection = read(html, `https://${host}/mail/inbox`);
      expect(detection.kind === 'people' && detection.site).not.toBe('outlook');
    }
  });

  it('invents no address where only a name is shown', () => {
    const { people: found } = people(readFixture(fixtureOf('outlook', 'name-only')));
    expect(found.flatMap(({ points }) => points.map(({ kind }) => kind))).toEqual(['alias']);
  });

  it('gives a name the address that another mail of the thread shows, as likely', () => {
    const { html, expected } = fixtureOf('outlook', 'several-senders');
    const short = html.replace('Rui Costa&lt;rui.costa@lumo.example&gt;', 'Ana Pereira');
    const detection = people(
      read(short.replace('From: Rui Costa', 'From: Ana Pereira'), expected.url),
    );
    expect(detection.people[0]?.points).toEqual([
      expect.objectContaining({ value: 'ana.pereira@lumo.example', confidence: 'likely' }),
    ]);
  });

  it('knows the newest mail by the times, else by standing first', () => {
    const { html, expected } = fixtureOf('outlook', 'several-senders');
    expect(mainOf(read(html, expected.url))).toBe('rui.costa@lumo.example');
    const timeless = html.replace(/data-testid="SentReceivedSavedTime">[^<]*/g, '>today');
    expect(mainOf(read(timeless, expected.url))).toBe('rui.costa@lumo.example');
    const turned = html.replace('11/24/2026', '11/22/2026');
    expect(mainOf(read(turned, expected.url))).toBe('ana.pereira@lumo.example');
  });

  it('knows what the user sent by the name alone, and by all accounts', () => {
    for (const name of ['sent', 'several-accounts']) {
      const { conversation, people: found } = people(readFixture(fixtureOf('outlook', name)));
      expect(conversation?.messages[0]?.from).toBe('me');
      expect(found).toEqual([expect.objectContaining({ role: 'recipient' })]);
    }
  });

  it('never offers the user or a colleague from the settings', () => {
    const { html, expected } = fixtureOf('outlook', 'deeplink');
    expect(read(html, expected.url, ['lumo.example'])).toEqual({ kind: 'none' });
  });

  it('names nobody by a row that is selected beside an empty pane', () => {
    const { html } = fixtureOf('outlook', 'empty-pane');
    expect(html).toContain('aria-selected="true"');
    expect(readFixture(fixtureOf('outlook', 'empty-pane'))).toEqual({ kind: 'none' });
  });

  it('shows whom a draft goes to, and the mail where a reply stands inside of it', () => {
    const draft = people(readFixture(fixtureOf('outlook', 'compose')));
    expect(draft.people.map(({ evidence }) => evidence)).toEqual([
      'To field of the draft',
      'To field of the draft',
      'Cc field of the draft',
    ]);
    expect(draft.conversation).toBeUndefined();
    const reply = people(readFixture(fixtureOf('outlook', 'inline-reply')));
    expect(reply.people[0]?.role).toBe('sender');
  });

  it('is not sure of a sender called as the user is, by an address that no account shows', () => {
    const { html, expected } = fixtureOf('outlook', 'several-accounts');
    const without = html.replace(/<div id="primaryMailboxRoot_00000000-0001".*?<\/div>/, '');
    expect(without).not.toBe(html);
    const [sender] = people(read(without, expected.url)).people;
    expect(sender?.points[0]).toMatchObject({
      value: 'anna.keller@second.test',
      confidence: 'likely',
    });
  });

  it('is not sure of whom a draft goes to where the address opens a mail that is not there', () => {
    const { html, expected } = fixtureOf('outlook', 'inline-reply');
    const without = html.replace(
      /<div class="aVla3">.*(?=<\/div><\/div><\/div><\/div>\s*<\/div>)/s,
      '',
    );
    const confidenceAt = (path: string) => {
      const url = new URL(path, expected.url).href;
      return people(read(without, url)).people.map(({ confidence }) => confidence);
    };
    expect(confidenceAt(expected.url)).toEqual(['likely']);
    expect(confidenceAt('/mail/0/compose')).toEqual(['certain']);
  });
});
