import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chatPage } from './chat-page.mjs';
import { listPage, messagePage } from './mail-pages.mjs';
import { MAILS } from './mails.mjs';

/** @type {Record<string, string>} */
const FILES = {
  '/practice.css': 'text/css',
  '/chat.css': 'text/css',
  '/mail-list.js': 'text/javascript',
  '/chat.js': 'text/javascript',
};

const WATERMARK = '<!doctype html><html lang="en"><title>Nothing open</title></html>';

/** @param {URL} address */
function mailPage({ searchParams }) {
  const action = searchParams.get('_action');
  if (!action || action === 'list') return listPage();
  const mail = MAILS.find(({ uid }) => String(uid) === searchParams.get('_uid'));
  return mail && messagePage(mail, searchParams.get('_framed') === '1');
}

/** @param {URL} address */
function pageAt(address) {
  if (address.pathname === '/mail/') return mailPage(address);
  if (address.pathname === '/chat/') return chatPage();
  return address.pathname === '/watermark.html' ? WATERMARK : undefined;
}

/**
 * @param {URL} address
 * @returns {{ type: string, body: string } | undefined}
 */
function answer(address) {
  const type = FILES[address.pathname];
  if (type) {
    const file = new URL(`.${address.pathname}`, import.meta.url);
    return { type, body: readFileSync(file, 'utf8') };
  }
  const page = pageAt(address);
  return page === undefined ? undefined : { type: 'text/html', body: page };
}

/**
 * Serves the practice inbox and chat on loopback.
 * @param {number} [port] any free one by default
 * @returns {Promise<{ mail: string, chat: string, stop: () => void }>} the addresses of both
 */
export async function servePractice(port = 0) {
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://127.0.0.1'));
    if (!found) {
      response.writeHead(302, { location: '/mail/' }).end();
      return;
    }
    response.setHeader('content-type', `${found.type}; charset=utf-8`).end(found.body);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const root = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { mail: `${root}/mail/`, chat: `${root}/chat/`, stop };
}
