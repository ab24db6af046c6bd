import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { CHAT_DOMAIN, OWNER, ROOM } from './cast.mjs';
import { CHAT_PASSWORD } from './prosody.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/**
 * @param {string} bosh
 */
function page(bosh) {
  const settings = {
    bosh_service_url: bosh,
    authentication: 'login',
    auto_login: true,
    jid: `${OWNER.user}@${CHAT_DOMAIN}`,
    password: CHAT_PASSWORD,
    view_mode: 'fullscreen',
    assets_path: '/dist/',
    auto_join_rooms: [{ jid: ROOM, nick: OWNER.name }],
    discover_connection_methods: false,
    i18n: 'en',
  };
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Converse</title>
    <link rel="stylesheet" href="/dist/converse.min.css">
    <script type="module" src="/dist/converse.min.js"></script>
  </head>
  <body class="converse-fullscreen">
    <div id="conversejs-bg"></div>
    <script type="module">converse.initialize(${JSON.stringify(settings)});</script>
  </body>
</html>`;
}

/**
 * Serves Converse.js, signed in as the owner, on loopback.
 * @param {number} port
 * @param {string} packages folder whose node_modules hold converse.js
 * @param {string} bosh address of Prosody's BOSH
 */
export function serveChatPage(port, packages, bosh) {
  const dist = join(packages, 'node_modules/converse.js');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = join(dist, normalize(pathname));
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page(bosh));
    } else if (pathname.startsWith('/dist/') && file.startsWith(dist) && existsSync(file)) {
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
      createReadStream(file).pipe(response);
    } else {
      response.writeHead(404).end();
    }
  });
  server.listen(port, '127.0.0.1');
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}
