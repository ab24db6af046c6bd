import { createServer } from 'node:http';

/** A chat that no adapter knows; `felt` holds which presses it heard of. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parley</title></head><body>
<nav><ul id="all"></ul></nav>
<section id="open"></section>
<script>
const CHATS = {
  nina: ['Nina Okafor', ['When does the second van come?', 'Two crates are missing.'], 'On Thursday.'],
  emil: ['Emil Strand', ['The lamps are lovely.', 'May I have four more?'], 'Of course.'],
};
for (const [id, [name]] of Object.entries(CHATS))
  all.innerHTML += '<li><a href="#/chat/' + id + '"><span>' + name + '</span></a></li>';
const said = (side, text) =>
  '<div class="bubble" data-side="' + side + '"><div class="words">' + text + '</div><small>10:12</small></div>';
function draw() {
  const chat = CHATS[location.hash.split('/')[2]];
  open_.innerHTML = chat === undefined ? '<p>Choose a conversation.</p>'
    : '<header><div><h2>' + chat[0] + '</h2><em>online</em></div></header><div class="talk">' +
      chat[1].map((text) => said('in', text)).join('') + said('out', chat[2]) + '</div>';
}
const open_ = document.getElementById('open');
window.felt = [];
for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick'])
  open_.addEventListener(type, () => window.felt.push(type));
addEventListener('hashchange', draw);
draw();
</script></body></html>`;

/** Serves it, or another page, on a free port of this machine. */
export async function serveInventedChat(
  page = PAGE,
): Promise<{ address: string; stop: () => void }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('it got no port');
  return { address: `http://127.0.0.1:${bound.port}/`, stop: () => server.close() };
}
