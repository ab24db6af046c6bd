import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { messagePage } from '../../practice/mail-pages.mjs';
import { OWNER } from '../../practice/mails.mjs';
import { asMarkup } from '../../practice/markup.mjs';
import type { Character } from './cast.ts';

/** A served webmail whose every mail is from another seeded person. */
export interface Webmail {
  /** A mail on a page of its own. */
  mail(index: number): string;
  /** The list that opens mails in a frame beside it. */
  readonly withFrame: string;
  /** The list that opens mails in place. */
  readonly inPlace: string;
  /** The large page, where one was given. */
  readonly large: string;
  stop(): void;
}

const HTML = 'text/html; charset=utf-8';

/** Serves the webmail on a free port of loopback. */
export async function serveWebmail(cast: readonly Character[], large = ''): Promise<Webmail> {
  const script = readFileSync(new URL('./mail-switching.js', import.meta.url), 'utf8');
  const list = listPage(cast);
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/mail/mail-switching.js') {
      response.setHeader('content-type', 'text/javascript').end(script);
      return;
    }
    if (searchParams.has('large')) {
      response.setHeader('content-type', HTML).end(large);
      return;
    }
    const character = cast[Number(searchParams.get('_uid') ?? 'none')];
    const framed = searchParams.get('_framed') === '1';
    const page = character === undefined ? list : messagePage(mailOf(character), framed);
    response.setHeader('content-type', HTML).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const root = `http://127.0.0.1:${typeof bound === 'object' ? (bound?.port ?? 0) : 0}/mail/`;
  return {
    mail: (index) => `${root}?_task=mail&_mbox=INBOX&_uid=${index}&_action=show`,
    withFrame: `${root}?_task=mail`,
    inPlace: `${root}?_task=mail&in-place`,
    large: `${root}?_task=mail&_action=show&large`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listPage(cast: readonly Character[]): string {
  const rows = cast.map(
    ({ name, address }, index) =>
      `<tr id="rcmrow${index}" class="message"><td class="subject"><span class="rcmContactAddress" title="${address}">${asMarkup(name)}</span></td></tr>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inbox</title>
<link rel="stylesheet" href="/skins/elastic/styles/styles.css"></head>
<body class="task-mail action-none"><div id="layout">
<div id="layout-sidebar"><span class="header-title username">${OWNER.address}</span></div>
<div id="layout-list"><table id="messagelist" class="messagelist"><tbody>${rows.join('')}</tbody></table></div>
<div id="layout-content"><iframe id="messagecontframe" name="messagecontframe"></iframe></div></div>
<script src="mail-switching.js"></script></body></html>`;
}

/** What the person with this number asks in their mail. */
export function questionOf(n: number): string {
  return `Could you tell me whether pallet ${n} arrives on Friday?`;
}

function mailOf({ n, name, address }: Character) {
  return {
    uid: n,
    subject: `Second pallet ${n}`,
    from: { name, address },
    to: [OWNER],
    at: '2026-11-20T09:14:00Z',
    text: `${questionOf(n)}\n\nKind regards\n${name}`,
  };
}
