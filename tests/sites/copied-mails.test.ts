import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fixtureOf, read } from './fixtures.ts';

/** Pages with a mail of Ana's, and what stands in it. */
const PAGES = [
  ['gmail', 'thread', /<div dir="ltr">Thank you, we take it\..*?<\/blockquote><\/div>/s],
  ['outlook', 'conversation', /<p>Thank you, we take it\.<\/p>.*?<\/div>/s],
  ['roundcube', 'message-elastic', /<div class="pre">Hi Anna,.*?<\/div>/s],
] as const;

const BOB = 'Bob Ito &lt;bob@okoro.example&gt;';
const BOBS =
  'Call me on my new number +351 910 555 777.<br>Bob Ito<br>Head of Boxes, Okoro Ltd<br>T: +351 910 555 778';
const HEADERS = `<b>From:</b> ${BOB}<br><b>Sent:</b> Monday, November 9, 2026 9:14 AM<br><b>To:</b> Ana Pereira &lt;ana.pereira@lumo.example&gt;<br><b>Subject:</b> Boxes<br>`;
const WROTE = `On Mon, Nov 9, 2026 at 9:14 AM ${BOB} wrote:`;
const FORWARDED = `---------- Forwarded message ---------<br>From: <strong class="gmail_sendername">Bob Ito</strong> &lt;<a href="mailto:bob@okoro.example">bob@okoro.example</a>&gt;<br>Date: Mon, Nov 9, 2026 at 9:14 AM<br>Subject: Boxes<br>To: Ana Pereira &lt;ana.pereira@lumo.example&gt;<br>`;

/** Ana says "Both, please." and copies what Bob wrote, as mail programs do. */
const BODIES = {
  'Gmail, answered': `<div dir="ltr">Both, please.</div><br><div class="gmail_quote"><div class="gmail_attr">${WROTE}<br></div><blockquote class="gmail_quote">${BOBS}</blockquote></div>`,
  'Gmail, forwarded': `<div dir="ltr">Both, please.<br><br><div class="gmail_quote"><div class="gmail_attr">${FORWARDED}</div><br><br>${BOBS}</div></div>`,
  'Outlook, answered': `<div>Both, please.</div><hr><div id="divRplyFwdMsg">${HEADERS}</div><div>${BOBS}</div>`,
  'Outlook for iOS, answered': `<div>Both, please.</div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><hr><div id="mail-editor-reference-message-container"><div>${HEADERS}</div><div>${BOBS}</div></div>`,
  'Apple Mail, answered': `<div>Both, please.</div><div><br><blockquote type="cite"><div>${WROTE}</div><br><div>${BOBS}</div></blockquote></div>`,
  'Apple Mail, forwarded': `<div>Both, please.</div><div><br><blockquote type="cite"><div>Begin forwarded message:</div><br><div><b>From: </b>${BOB}</div><div><b>Subject: </b>Boxes</div><div><b>Date: </b>9 November 2026 at 09:14:22 GMT</div><div><b>To: </b>Ana Pereira &lt;ana.pereira@lumo.example&gt;</div><br>${BOBS}</blockquote></div>`,
  'Thunderbird, answered at the bottom': `<div class="moz-cite-prefix">${WROTE}<br></div><blockquote type="cite">${BOBS}</blockquote><p>Both, please.</p>`,
  'Thunderbird, forwarded': `<p>Both, please.</p><div class="moz-forward-container"><br><br>-------- Forwarded Message --------<table class="moz-email-headers-table"><tr><th>Subject: </th><td>Boxes</td></tr><tr><th>Date: </th><td>Mon, 9 Nov 2026 09:14:22 +0000</td></tr><tr><th>From: </th><td>${BOB}</td></tr></table><br><br>${BOBS}</div>`,
  'Yahoo, answered': `<div>Both, please.</div><div class="ydp2yahoo_quoted"><div>${WROTE}</div><div>${BOBS}</div></div>`,
  'Proton, answered': `<div>Both, please.</div><div class="protonmail_quote">${WROTE}<br><blockquote class="protonmail_quote" type="cite">${BOBS}</blockquote></div>`,
  'answered without any mark': `<div>Both, please.</div><br><div>${WROTE}</div><br><div>${BOBS}</div>`,
} as const;

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

describe.each(PAGES)('in %s', (site, name, body) => {
  const { html, expected } = fixtureOf(site, name);
  const withBody = (text: string) => {
    const changed = html.replace(body, () => `<div>${text}</div>`);
    if (changed === html) throw new Error('the body is not there');
    const detection = read(changed, expected.url, expected.own);
    if (detection.kind !== 'people') throw new Error(detection.kind);
    return detection;
  };

  it.each(Object.entries(BODIES))('%s: Ana said her words and nobody else’s', (_how, text) => {
    const { people, primary, conversation } = withBody(text);
    const [ana] = people.slice(primary);
    expect(ana?.points.map(({ value }) => value)).toEqual(['ana.pereira@lumo.example']);
    expect(ana?.title).toBeUndefined();
    expect(JSON.stringify(people)).not.toMatch(/okoro|Bob/);
    const said = conversation?.messages.at(-1);
    expect(said?.from).toBe(primary);
    expect(said?.text).toBe('Both, please.');
  });

  it('what is forwarded without a word tells nothing of who forwards it', () => {
    const { people, primary } = withBody(
      `<div dir="ltr"><br><br><div class="gmail_quote"><div class="gmail_attr">${FORWARDED}</div><br>${BOBS}</div></div>`,
    );
    expect(people[primary]?.points.map(({ value }) => value)).toEqual(['ana.pereira@lumo.example']);
    expect(JSON.stringify(people)).not.toMatch(/okoro|Bob/);
  });
});
