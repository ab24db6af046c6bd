import { messagePage } from '../../practice/mail-pages.mjs';
import { OWNER } from '../../practice/mails.mjs';
import { fixtureOf } from '../../sites/fixtures.ts';
import type { PageToRead } from './page-to-read.ts';

const ELEMENTS = 20_000;

/** A newsletter's nested tables with links: ten elements a row. */
const TABLE_ROW =
  '<table><tbody><tr><td><p>Our <b>offer</b> of the week</p></td><td><a href="https://shop.example/offer"><span>Read on</span></a></td></tr></tbody></table>';

/** What a long page of articles is made of: ten elements, two of them ways to reach somebody. */
const ARTICLE =
  '<article><h3>News</h3><p>By <em>the desk</em>, <a href="mailto:desk@news.example">desk</a></p><ul><li>One</li><li><a href="tel:+442071234567">Call</a></li></ul></article>';

/** Pages of 20,000 elements that the adapters know: a newsletter, a long chat, a long page of articles. */
export function largePages(): PageToRead[] {
  const group = 'large page';
  const name = (site: string) => `${site}, ${ELEMENTS.toLocaleString('en')} elements`;
  const own = [OWNER.address];
  return [
    {
      name: name('roundcube'),
      group,
      html: newsletter(),
      url: 'https://mail.example/?_task=mail&_uid=7&_action=show',
      own,
    },
    { name: name('conversejs'), group, html: longChat(), url: 'https://chat.example/', own },
    { name: name('generic'), group, html: articles(), url: 'https://news.example/', own },
  ];
}

/** A mail of 20,000 elements. */
export function newsletter(): string {
  const from = { name: 'Ana Pereira', address: 'ana.pereira@lumo.example' };
  const mail = {
    uid: 7,
    subject: 'Offers',
    from,
    to: [OWNER],
    at: '2026-11-20T09:14:00Z',
    text: 'BODY',
  };
  return messagePage(mail, false).replace('BODY', TABLE_ROW.repeat(ELEMENTS / 10));
}

const END = '</converse-chat-message>';

function longChat(): string {
  const { html } = fixtureOf('conversejs', 'chat');
  const start = html.indexOf('<converse-chat-message>');
  const end = html.indexOf(END, start) + END.length;
  if (start < 0 || end < start) throw new Error('the chat fixture holds no message');
  const message = html.slice(start, end);
  const elements = message.match(/<[a-z]/g)?.length ?? 1;
  return html.replace(message, message.repeat(Math.ceil(ELEMENTS / elements)));
}

function articles(): string {
  return `<!doctype html><title>News</title><body>${ARTICLE.repeat(ELEMENTS / 10)}</body>`;
}
