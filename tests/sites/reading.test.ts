// @vitest-environment jsdom
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { instantOfFormatted } from '../../lib/sites/conclude/formatted-time.ts';
import { withoutQuotes } from '../../lib/sites/conclude/own-words.ts';
import { saidPoints } from '../../lib/sites/conclude/said.ts';
import { emailOf, mailtoOf } from '../../lib/sites/read/address.ts';
import { decodeWords } from '../../lib/sites/read/encoded-words.ts';
import { handleOf } from '../../lib/sites/read/handle.ts';
import { bareJid } from '../../lib/sites/read/jid.ts';
import { mailboxOf } from '../../lib/sites/read/mailbox.ts';
import { line, nameOf } from '../../lib/sites/read/name.ts';
import { isOwn } from '../../lib/sites/read/own.ts';
import { phoneOf } from '../../lib/sites/read/phone.ts';
import { mailIn } from '../../lib/sites/read/quoted.ts';
import { baseSubject } from '../../lib/sites/read/subject.ts';
import { cut, textOf } from '../../lib/sites/read/text.ts';

function text(html: string, reading?: Parameters<typeof textOf>[2]): string {
  return textOf(bodyOf(html), 1000, reading);
}

function bodyOf(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

describe('the text of an element', () => {
  it.each([
    ['joins what is inline', '<span>+234</span> 803 <b>555</b> 0123', '+234 803 555 0123'],
    ['joins what no space parts', '<b>Ja</b>ne', 'Jane'],
    ['parts blocks', '<div>Cowan</div><div>cowan@x.example</div>', 'Cowan\ncowan@x.example'],
    ['parts table cells', '<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['breaks lines at br', 'one<br>two<br/><br/>three', 'one\ntwo\nthree'],
    ['folds white space', '<p>  a \n\t b\u00a0c </p>', 'a b c'],
    ['reads the words of pictures', 'well <img alt="done"> so', 'well done so'],
    ['leaves out code', 'a<script>b</script><style>c</style><template>d</template>', 'a'],
  ])('%s', (_what, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('leaves out what it is told to skip, and keeps lines where they are the text’s own', () => {
    expect(text('<p>a</p><blockquote>b</blockquote>', { skip: 'blockquote' })).toBe('a');
    expect(text('one\ntwo  three', { lines: true })).toBe('one\ntwo three');
  });

  it.each([
    '<blockquote>old</blockquote>',
    '<div class="v1gmail_quote x">old</div>',
    '<div class="moz-cite-prefix">old</div>',
    '<form class="yahoo_quoted"><input name="className"><input name="id">old</form>',
  ])('marks in one line what mail programs quote with: %s', (quoting) => {
    const html = `<form><input name="className">new</form>${quoting}`;
    expect(mailIn(bodyOf(html))).toBe('new\n>');
  });

  it('reads a mail that stands in a quote as a whole', () => {
    const html = '<div class="gmail_quote"><p>FYI.</p><p>Ana</p></div>';
    expect(mailIn(bodyOf(html))).toBe('FYI.\nAna');
  });

  it('ends at its cap and never inside of a character', () => {
    expect(text(`<p>${'x'.repeat(5000)}</p>`)).toHaveLength(1000);
    expect(cut('ab😀', 3)).toBe('ab');
  });
});

describe('names', () => {
  it.each([
    ['"Ana Pereira"', 'Ana Pereira'],
    ['  Ana\u00a0\u200b Pereira ', 'Ana Pereira'],
    ['\u202Eevil\u202C Ana', 'evil Ana'],
    ['“Zoë”', 'Zoë'],
    ["O'Neill", "O'Neill"],
    ['"Bob" Smith "Jr"', '"Bob" Smith "Jr"'],
    ['Ó Briain, Dara', 'Ó Briain, Dara'],
  ])('%j is %j', (written, name) => {
    expect(nameOf(written)).toBe(name);
  });

  it.each([
    ['=?UTF-8?B?QW5hIFBlcmVpcmE=?=', 'Ana Pereira'],
    ['=?UTF-8?Q?D=C3=ADaz_Bruno?=', 'Díaz Bruno'],
    ['=?iso-8859-1?Q?L=F3pez?= =?utf-8?b?QW5h?=', 'LópezAna'],
    ['=?nothing?B?QW5h?=', '=?nothing?B?QW5h?='],
    ['=?utf-8?B?%%%?=', '=?utf-8?B?%%%?='],
  ])('decodes %s', (written, name) => {
    expect(decodeWords(written)).toBe(name);
  });

  it('are one line', () => {
    expect(line('a\nb\tc', 10)).toBe('a b c');
  });
});

describe('addresses', () => {
  it.each([
    ['ana@lumo.example', 'ana@lumo.example'],
    ['<ana@lumo.example>', 'ana@lumo.example'],
    ['ana+box@sub.lumo.example', 'ana+box@sub.lumo.example'],
    ['ana@münchen.example', 'ana@xn--mnchen-3ya.example'],
    ['@ana@mastodon.example', undefined],
    ['ana@lumo..example', undefined],
    ['ana lumo@lumo.example', undefined],
    [`${'x'.repeat(400)}@lumo.example`, undefined],
    ['<ana@lumo.exam', undefined],
    ['', undefined],
  ])('%j is the address %j', (written, address) => {
    expect(emailOf(written)).toBe(address);
  });

  it('reads mailto links', () => {
    expect(mailtoOf('mailto:ana%40lumo.example?subject=x')).toBe('ana@lumo.example');
    expect(mailtoOf('mailto:a@x.example,b@x.example')).toBeUndefined();
    expect(mailtoOf('mailto:?body=x')).toBeUndefined();
  });

  it('reads mailboxes', () => {
    expect(mailboxOf('Ana <ana@lumo.example>')).toEqual({ name: 'Ana', email: 'ana@lumo.example' });
    expect(mailboxOf('ana@lumo.example')).toEqual({ name: '', email: 'ana@lumo.example' });
    expect(mailboxOf('root')).toEqual({ name: 'root', email: undefined });
    expect(mailboxOf('Ana <ana@lum')).toEqual({ name: 'Ana', email: undefined });
  });

  it('knows the own ones, domains with their subdomains and nothing else', () => {
    const own = ['anna@x.example', 'Team.example', ''];
    expect(isOwn('Anna@X.example', own)).toBe(true);
    expect(isOwn('jens@team.example', own)).toBe(true);
    expect(isOwn('jens@eu.team.example', own)).toBe(true);
    expect(isOwn('jens@otherteam.example', own)).toBe(false);
    expect(isOwn('jens@x.example', own)).toBe(false);
  });

  it.each([
    ['+49 (0)30 5550-100', true],
    ['tel:+441632960961', true],
    ['(408) 714-1489', true],
    ['2026-11-22 10:00', false],
    ['12345', false],
    ['call us', false],
  ])('%s is a number: %s', (written, is) => {
    expect(phoneOf(written) !== undefined).toBe(is);
  });

  it('knows handles and chat addresses by their form', () => {
    expect(handleOf('https://www.linkedin.com/in/Ada-L/')).toBe('linkedin/ada-l');
    expect(handleOf('https://twitter.com/ada')).toBe('x/ada');
    expect(handleOf('https://x.com/ada/status/1')).toBeUndefined();
    expect(handleOf('https://evil.example/linkedin.com/in/ada')).toBeUndefined();
    expect(bareJid('Bruno@Chat.example/desk')).toBe('bruno@chat.example');
    expect(bareJid('not one')).toBeUndefined();
  });
});

describe('what somebody says of themselves', () => {
  it.each([
    ['Call me on my new number +234 803 555 0123.', '+234 803 555 0123'],
    ['My e-mail address is now ana@lumo.example, thanks', 'ana@lumo.example'],
    ['Meine neue Nummer: 030 5550 100', '030 5550 100'],
    ['mon nouveau numéro est le 01 55 50 01 42', '01 55 50 01 42'],
    ['You can reach me at ana@lumo.example', 'ana@lumo.example'],
    ['Please cc my colleague maria@lumo.example', undefined],
    ['My colleague Maria’s number is +34 915 550 143', undefined],
    ['Call Maria on +34 915 550 143', undefined],
    ['Bob wrote me: my email is bob@lumo.example', undefined],
    ['My wife will call me at +34 915 550 143', undefined],
    ['Maria said “call me at +34 915 550 143”', undefined],
    ['my number of pallets is large, ask +34 915 550 143', undefined],
  ])('%s', (said, value) => {
    expect(saidPoints(said)[0]?.value).toBe(value);
  });

  it('comes with the words as evidence, as a guess', () => {
    const [point] = saidPoints('Hello. Call me on +234 803 555 0123.');
    expect(point).toMatchObject({ confidence: 'guess', evidence: 'Call me on +234 803 555 0123' });
  });
});

describe('a reply', () => {
  it.each([
    ['Yes.\nOn Mon, Nov 9, 2026, Ana <a@x.example> wrote:\n> old', 'Yes.'],
    ['Yes.\nOn Mon, Nov 9, 2026, Ana\n<a@x.example> wrote:\n> old', 'Yes.'],
    ['Ja.\nAm 9. November 2026 schrieb Ana Pereira:\n> alt', 'Ja.'],
    ['Ja.\nAna Pereira, 9.11.2026, schrieb:\n> alt', 'Ja.'],
    ['Yes.\n-----Original Message-----\nold', 'Yes.'],
    ['Ja.\nVon: Ana <a@x.example>\nGesendet: Montag\nalt', 'Ja.'],
    ['> old\nYes.\n> more\nAnd no.', 'Yes.\nAnd no.'],
    ['From: here on it is better.\nReally.', 'From: here on it is better.\nReally.'],
  ])('%j is %j', (whole, own) => {
    expect(withoutQuotes(whole)).toBe(own);
  });

  it.each([
    ['Re: AW: Fwd: Quote', 'quote'],
    ['RE[2]: Quote', 'quote'],
    ['SV: Quote: part 2', 'quote: part 2'],
    ['回复：Quote', 'quote'],
    ['Reminder: Quote', 'reminder: quote'],
  ])('%s belongs to the thread %s', (subject, base) => {
    expect(baseSubject(subject)).toBe(base);
  });
});

describe('the time of a mail', () => {
  beforeAll(() => {
    vi.stubEnv('TZ', 'UTC');
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['2026-11-09 15:40', 'yy-mm-dd', '2026-11-09T15:40:00.000Z'],
    ['09.11.2026 15:40', 'dd.mm.yy', '2026-11-09T15:40:00.000Z'],
    ['11/09/2026 3:40 PM', 'mm/dd/yy', '2026-11-09T15:40:00.000Z'],
    ['11/09/2026 12:05 am', 'mm/dd/yy', '2026-11-09T00:05:00.000Z'],
    ['13/13/2026 10:00', 'mm/dd/yy', undefined],
    ['Today 15:40', 'yy-mm-dd', undefined],
    ['2026-11-09 15:40', '', undefined],
  ])('%s in %s is %s', (date, format, instant) => {
    expect(instantOfFormatted(date, format)).toBe(instant);
  });
});
