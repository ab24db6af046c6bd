/** A chat whose head and messages are web components, below open shadow roots inside of another one. */
export const COMPONENT_CHAT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parley</title></head><body>
<chat-app></chat-app>
<script>
const CHATS = {
  nina: ['Nina Okafor', ['When does the second van come?', 'Two crates are missing.'], 'On Thursday.'],
  emil: ['Emil Strand', ['The lamps are lovely.', 'May I have four more?'], 'Of course.'],
};
const rootOf = (host) => host.shadowRoot ?? host.attachShadow({ mode: 'open' });
const app = rootOf(document.querySelector('chat-app'));
const links = Object.entries(CHATS).map(([id, [name]]) =>
  '<li><a href="#/chat/' + id + '"><span>' + name + '</span></a></li>');
app.innerHTML = '<nav><ul>' + links.join('') + '</ul></nav><section></section>';
const said = (side, text) =>
  '<div class="bubble" data-side="' + side + '"><div class="words">' + text + '</div><small>10:12</small></div>';
function draw() {
  const section = app.querySelector('section');
  const chat = CHATS[location.hash.split('/')[2]];
  section.innerHTML = chat === undefined ? '<p>Choose a conversation.</p>' : '<chat-head></chat-head><chat-log></chat-log>';
  if (chat === undefined) return;
  rootOf(section.querySelector('chat-head')).innerHTML = '<div><h2>' + chat[0] + '</h2><em>online</em></div>';
  rootOf(section.querySelector('chat-log')).innerHTML =
    chat[1].map((text) => said('in', text)).join('') + said('out', chat[2]);
}
addEventListener('hashchange', draw);
draw();
</script></body></html>`;
