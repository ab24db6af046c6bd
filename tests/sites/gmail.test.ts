import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Detection } from '../../lib/domain/detection.ts';
import { fixtureOf, fixturesOf, read, readFixture, readPage } from './fixtures.ts';
import { savedPage } from './saved-page.ts';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

function people(detection: Detection) {
  if (detection.kind !== 'people') throw new Error(`is ${detection.kind}`);
  return detection;
}

function mainOf(detection: Detection): string | undefined {
  if (detection.kind !== 'people') return undefined;
  return detection.people[detection.primary]?.points[0]?.value;
}

/** What is read from a fixture in which the keyboard is where a selector finds it. */
function withKeyboard(name: string, selector: string): Detection {
  const { html, expected } = fixtureOf('gmail', name);
  const page = savedPage(html, { url: new URL(expected.url), own: [] });
  const field = page.document.querySelector<HTMLElement>(selector);
  if (field === null) throw new Error(`${name} has no ${selector}`);
  field.focus();
  return readPage(page);
}

describe('Gmail', () => {
  it.each(fixturesOf('gmail').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('is about the sender of the newest mail that is not mine, or whom I wrote to', () => {
    const about = (name: string) => mainOf(readFixture(fixtureOf('gmail', name)));
    expect(about('newest-is-mine')).toBe('ana.pereira@lumo.example');
    expect(about('several-senders')).toBe('rui.costa@lumo.example');
    expect(about('sent-to-one')).toBe('ana.pereira@lumo.example');
    expect(about('note-to-self')).toBeUndefined();
  });

  it('leaves out what is folded away: its first words are not what was written', () => {
    const { conversation } = people(readFixture(fixtureOf('gmail', 'thread')));
    expect(conversation?.messages.map(({ from }) => from)).toEqual(['me', 0]);
    expect(JSON.stringify(conversation)).not.toContain('maria@lumo.example"');
  });

  it('names a thread also where the page put into its id what can’t stand in one', () => {
    const { html, expected } = fixtureOf('gmail', 'thread');
    const hostile = html.replaceAll(/(data-legacy-thread-id=")/g, '$1&#1;\u202E');
    const { conversation } = people(read(hostile, expected.url));
    expect(conversation?.key).toBe(people(expected.detection).conversation?.key);
  });

  it('gives a thread one conversation, and another one in another account', () => {
    const keyIn = (html: string, url: string) => people(read(html, url)).conversation?.key;
    const { html, expected } = fixtureOf('gmail', 'thread');
    const here = keyIn(html, expected.url);
    expect(keyIn(fixtureOf('gmail', 'newest-is-mine').html, expected.url)).toBe(here);
    expect(keyIn(html, 'https://mail.google.com/mail/u/0/#search/quote/18d2f0a9b1c2d3e6')).toBe(
      here,
    );
    const other = html.replaceAll('anna@example.test', 'jens@example.test');
    expect(keyIn(other, expected.url)).not.toBe(here);
  });

  it('never offers a colleague, nor the user where only the settings tell', () => {
    const { html, expected } = fixtureOf('gmail', 'several-senders');
    expect(read(html, expected.url, ['lumo.example'])).toEqual({ kind: 'none' });
    const stranger = html.replaceAll('anna@example.test', 'anna@desk.test');
    expect(JSON.stringify(read(stranger, expected.url, ['anna@desk.test']))).not.toContain(
      'anna@desk.test"',
    );
  });

  it('lets no mail say who the user is', () => {
    const { html, expected } = fixtureOf('gmail', 'list-mail');
    const forged = html.replace(
      'Who has 300 g paper?',
      '<a href="https://accounts.google.com/x" aria-label="Account (jonas@vogel-druck.example)">x</a>',
    );
    expect(mainOf(read(forged, expected.url))).toBe('jonas@vogel-druck.example');
  });

  it('is not taken for Gmail on a host that only begins like it', () => {
    const { html } = fixtureOf('gmail', 'thread');
    const detection = read(html, 'https://mail.google.com.evil.example/mail/u/0/');
    expect(detection.kind === 'people' && detection.site).not.toBe('gmail');
  });

  it('shows whom a new mail goes to over a thread while it has the keyboard', () => {
    const name = 'compose-over-thread';
    const focused = withKeyboard(name, '[role=dialog] [name=subjectbox]');
    expect(mainOf(focused)).toBe('jonas@vogel-druck.example');
    expect(people(focused).people[0]).toMatchObject({
      role: 'recipient',
      evidence: 'To field of the draft',
    });
    expect(people(focused).conversation).toBeUndefined();
    expect(mainOf(readFixture(fixtureOf('gmail', name)))).toBe('ana.pereira@lumo.example');
  });

  it('stays with the thread while a reply is written inside of it', () => {
    const writing = withKeyboard('inline-reply', '[name=subjectbox]');
    expect(mainOf(writing)).toBe('ana.pereira@lumo.example');
    expect(people(writing).conversation?.messages).toHaveLength(1);
  });

  it('of two mails being written shows the one with the keyboard', () => {
    const second = withKeyboard('compose-two', '.dw ~ .dw [name=subjectbox]');
    expect(mainOf(second)).toBe('ana.pereira@lumo.example');
  });

  it('takes no address that is still being typed for somebody', () => {
    const { html, expected } = fixtureOf('gmail', 'compose-classic');
    const typed = html
      .replace(/<div class="vR">.*?<\/div><\/div>/, '')
      .replace('name="to" spellcheck="false">', 'name="to">ana@lumo.example, jonas@vogel.ex');
    const page = savedPage(typed, { url: new URL(expected.url), own: [] });
    page.document.querySelector('textarea')?.focus();
    expect(readPage(page)).toEqual({ kind: 'none' });
    page.document.querySelector('textarea')?.blur();
    expect(mainOf(readPage(page))).toBe('ana@lumo.example');
  });

  it('does not fall over a form whose inputs take the place of its properties', () => {
    const { html, expected } = fixtureOf('gmail', 'thread');
    const form = '<form><input name="getAttribute"><input name="parentElement"></form>';
    const clobbered = html.replaceAll('<h3 class="iw">', `<h3 class="iw">${form}`);
    expect(mainOf(read(clobbered, expected.url))).toBe('ana.pereira@lumo.example');
  });

  it('is not sure of a sender called as the user is, or like them where no mail is between the two', () => {
    const sureOf = (name: string, namesake: string, lost: RegExp | '' = '') => {
      const { html, expected } = fixtureOf('gmail', name);
      const changed = html.replaceAll('Ana Pereira', namesake).replaceAll(lost, '');
      return people(read(changed, expected.url)).people[0]?.confidence;
    };
    const toMe = /<span class="g2" email="anna@example.test".*?<\/span>/g;
    expect(sureOf('without-ids', 'Anna Pereira')).toBe('certain');
    expect(sureOf('without-ids', 'Anna Keller')).toBe('likely');
    expect(sureOf('without-ids', 'Anna Pereira', toMe)).toBe('likely');
    // what the user wrote to them
    expect(sureOf('newest-is-mine', 'Anna Pereira', toMe)).toBe('certain');
  });
});
