import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Detection } from '../../lib/domain/detection.ts';
import { fixtureOf, fixturesOf, read, readFixture, readPage } from './fixtures.ts';
import { savedPage } from './saved-page.ts';

const URL_OF_MAIL = 'https://mail.example/?_task=mail';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

function people(name: string, url?: string, own: string[] = ['anna@example.test']) {
  const { html, expected } = fixtureOf('roundcube', name);
  const detection = read(html, url ?? expected.url, own);
  if (detection.kind !== 'people') throw new Error(`${name} is ${detection.kind}`);
  return detection;
}

function mainOf(detection: Detection): string | undefined {
  if (detection.kind !== 'people') return undefined;
  return detection.people[detection.primary]?.points[0]?.value;
}

describe('Roundcube', () => {
  it.each(fixturesOf('roundcube').map((fixture) => [fixture.name, fixture] as const))(
    'reads %s',
    (_name, fixture) => {
      expect(readFixture(fixture)).toEqual(fixture.expected.detection);
    },
  );

  it('reads the same person in every skin', () => {
    const names = ['message-elastic', 'message-larry', 'message-classic'];
    const readings = names.map((name) => people(name));
    expect(readings[1]).toEqual(readings[0]);
    expect(readings[2]).toEqual(readings[0]);
  });

  it('reads every state alike in the skins larry and classic', () => {
    const states = ['no-from', 'no-headers', 'half-loaded', 'signed-out', 'list-only', 'compose'];
    const readIn = (name: string) => readFixture(fixtureOf('roundcube', name));
    for (const state of [...states, 'hidden-decoy', 'preview-in-list'])
      expect(readIn(`${state}-classic`), state).toEqual(readIn(`${state}-larry`));
  });

  it('knows a sent mail in the preview of larry, where From stands for To above it', () => {
    for (const name of ['preview-sent-larry', 'preview-sent-without-script-larry']) {
      const { conversation, people: found } = people(name);
      expect(conversation?.messages[0]?.from).toBe('me');
      expect(found[0]?.role).toBe('recipient');
    }
  });

  it('shows whom a mail goes to while it is written, never whom it is sent from', () => {
    const draft = people('compose-larry', undefined, []);
    expect(mainOf(draft)).toBe('jonas@vogel-druck.example');
    expect(JSON.stringify(draft)).not.toMatch(/example\.test|traps/);
    expect(draft.conversation).toBeUndefined();
  });

  it('takes the address that is still being typed for nobody', () => {
    const { html, expected } = fixtureOf('roundcube', 'compose-classic');
    const typing = html.replace('ana.pereira@lumo.example&gt;, ', '$&rui@lumo.ex');
    const page = savedPage(typing, { url: new URL(expected.url), own: [] });
    const values = () => JSON.stringify(readPage(page));
    expect(values()).toContain('rui@lumo.ex"');
    page.document.querySelector<HTMLElement>('[name=_to]')?.focus();
    expect(values()).not.toContain('rui@lumo.ex"');
    expect(values()).toContain('ana.pereira@lumo.example');
  });

  it('names the sender of a list mail, never the list or its relay', () => {
    const { html } = fixtureOf('roundcube', 'list-mail-larry');
    expect(html).toContain('printers-bounces@lists.example');
    const detection = people('list-mail-larry');
    expect(mainOf(detection)).toBe('jonas@vogel-druck.example');
    expect(JSON.stringify(detection)).not.toContain('printers-bounces');
  });

  it('gives a mail, the answer to it and every later visit one conversation', () => {
    const asked = people('message-elastic').conversation?.key;
    expect(people('sent-elastic').conversation?.key).toBe(asked);
    expect(people('message-larry').conversation?.key).toBe(asked);
    expect(people('quoted-elastic').conversation?.key).not.toBe(asked);
  });

  it('tells the same thread on two hosts and of two accounts apart', () => {
    const { html } = fixtureOf('roundcube', 'message-elastic');
    const keyOf = (markup: string, url: string) => {
      const detection = read(markup, url);
      return detection.kind === 'people' ? detection.conversation?.key : detection.kind;
    };
    const here = keyOf(html, URL_OF_MAIL);
    expect(keyOf(html, 'https://other.example/?_task=mail')).not.toBe(here);
    expect(keyOf(html.replace('"username":"anna"', '"username":"jens"'), URL_OF_MAIL)).not.toBe(
      here,
    );
  });

  it('takes folder and number of a message from the address where the script is gone', () => {
    const { html } = fixtureOf('roundcube', 'message-classic');
    const detection = read(
      html.replace(/<script[\s\S]*?<\/script>/g, ''),
      'https://mail.example/?_task=mail&_mbox=Clients&_uid=7&_action=show',
    );
    const messages = detection.kind === 'people' ? detection.conversation?.messages : [];
    expect(messages?.[0]?.key).toBe('mail.example//Clients/7');
    expect(messages?.[0]?.at).toBeUndefined();
  });

  it('never offers the user, known by the settings or by the page', () => {
    const { html } = fixtureOf('roundcube', 'message-larry');
    const received = html.replaceAll('ana.pereira@lumo.example', 'anna@example.test');
    expect(read(received, URL_OF_MAIL)).toEqual({ kind: 'none' });
    const { html: elastic } = fixtureOf('roundcube', 'message-elastic');
    expect(read(elastic, URL_OF_MAIL, ['lumo.example'])).toEqual({ kind: 'none' });
  });

  it('is not taken for Roundcube by one mark alone', () => {
    const bait = '<p class="rcmContactAddress">x</p><h1>Not a webmail</h1>';
    expect(read(bait, URL_OF_MAIL)).toEqual({ kind: 'none' });
  });

  it('does not fall over a form whose inputs take the place of its properties', () => {
    const { html } = fixtureOf('roundcube', 'message-elastic');
    const form = '<form class="adr"><input name="attributes"><input name="getAttribute"></form>';
    const clobbered = html.replace('<td class="header from">', `<td class="header from">${form}`);
    expect(mainOf(read(clobbered, URL_OF_MAIL))).toBe('ana.pereira@lumo.example');
  });
});
