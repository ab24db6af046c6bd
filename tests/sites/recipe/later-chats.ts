import { asMarkup } from '../../practice/markup.mjs';
import type { Application } from './applications.ts';
import { type Conversation, type Line, ME } from './conversations.ts';
import { each, hour, last, page, writer } from './markup.ts';

/** A network's messages: hashed classes and ids, test ids, rows of a grid, the chosen entry is a link. */
const socialInbox: Application = {
  name: 'a network’s messages',
  clicks: { name: '[data-testid="header"] h1 span', message: '[role="row"] [dir="auto"]' },
  conversation: (one, all) => ({
    url: `https://net.example/direct/t/34028236684171030${one.id}/`,
    html: page(
      `(2) Net • ${one.name}`,
      `<div id="mount_0_0_${hash(one)}"><div class="x78zum5 ${hash(one)}">${socialList(all, one)}<div class="x1n2onr6" role="main"><div data-testid="header" class="x9f619"><a href="/${handle(one)}/" role="link"><div class="x1lliihq"><img alt="User avatar" src="data:,"></div><div><h1><span class="x193iq5w" dir="auto">${asMarkup(one.name)}</span></h1><span class="x1f">${one.lines.length % 2 ? 'Active now' : `Active ${one.lines.length}h ago`}</span></div></a><div role="button" aria-label="Audio call" tabindex="0"></div></div><div role="grid" aria-label="Messages in conversation with ${asMarkup(one.name)}" class="x1ja2u2z">${each(
        one.lines,
        (line) =>
          `<div role="row" id="${hash(one)}-${line.id}"><div class="x1c4vz4f"><div class="${line.by === 'me' ? 'x13a6bvl' : 'xeuugli'}">${line.by === 'contact' ? '<img alt="" src="data:,">' : ''}<div class="x6ikm8r"><div dir="auto">${asMarkup(line.text)}</div></div></div></div></div>`,
      )}</div><div contenteditable="true" role="textbox" aria-label="Message"></div></div></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://net.example/direct/inbox/',
    html: page(
      '(2) Inbox • Net',
      `<div id="mount_0_0_zz"><div class="x78zum5">${socialList(all)}<div class="x1n2onr6" role="main"><div><h2>Your messages</h2><div dir="auto">Send a message to start a chat.</div><div role="button">Send message</div></div></div></div></div>`,
    ),
  }),
};

function hash({ id }: Pick<Conversation, 'id'>): string {
  return `x${(Number(id) * 7919).toString(36)}q${Number(id) % 97}`;
}

function handle({ email }: Conversation): string {
  return email.replace(/@.*/, '').replace(/\W/g, '');
}

function socialList(all: readonly Conversation[], open?: Conversation): string {
  return `<div class="xsag5q8" role="navigation"><div><h1>${ME.name}</h1></div><div role="list" aria-label="Chats">${each(
    all,
    (one) =>
      `<div role="listitem"><div class="x13dflua ${hash(one)}"><a role="link" href="/direct/t/34028236684171030${one.id}/"${one === open ? ' aria-current="page"' : ''}><img alt="" src="data:,"><div><span dir="auto">${asMarkup(one.name)}</span><span dir="auto">${last(one)} · 2h</span></div></a></div></div>`,
  )}</div></div>`;
}

/** Custom elements; who wrote is an attribute; the name has bidirectional marks around it. */
const customElements: Application = {
  name: 'custom elements',
  clicks: { name: 'chat-header user-name bdi', message: 'chat-bubble chat-text' },
  conversation: (one, all) => ({
    url: `https://elements.example/rooms/${uuid(one)}`,
    html: page(
      'Elements',
      `<chat-app><chat-sidebar>${elementRooms(all, one)}</chat-sidebar><chat-room room="${uuid(one)}"><chat-header><user-avatar></user-avatar><user-name><bdi>\u2068${asMarkup(one.name)}\u2069</bdi></user-name>${Number(one.id) % 2 ? '<user-status>away</user-status>' : ''}</chat-header><chat-log>${each(
        one.lines,
        (line) =>
          `<chat-bubble from="${line.by === 'me' ? 'self' : 'peer'}" data-key="${line.id}"><chat-text>${asMarkup(line.text)}</chat-text><chat-time>${hour(line)}</chat-time></chat-bubble>`,
      )}</chat-log><chat-composer><textarea></textarea></chat-composer></chat-room></chat-app>`,
      'he',
      'rtl',
    ),
  }),
  list: (all) => ({
    url: 'https://elements.example/rooms',
    html: page(
      'Elements',
      `<chat-app><chat-sidebar>${elementRooms(all)}</chat-sidebar><chat-empty><p>Pick a room</p></chat-empty></chat-app>`,
      'he',
      'rtl',
    ),
  }),
};

function uuid({ id }: Conversation): string {
  return `8f3a${id}-11ee-4c${id.slice(0, 2)}-9b1e-02420a${id}01`;
}

function elementRooms(all: readonly Conversation[], open?: Conversation): string {
  return each(
    all,
    (one) =>
      `<room-item${one === open ? ' active' : ''}><user-name><bdi>${asMarkup(one.name)}</bdi></user-name><chat-text>${last(one)}</chat-text></room-item>`,
  );
}

/** Lines of one writer stand together under one name; days are parted; the address is a handle. */
const writerGroups: Application = {
  name: 'groups of lines under one name',
  clicks: { name: 'header .title h2', message: '.block .bubble' },
  conversation: (one, all) => ({
    url: `https://groups.example/dm/@${handle(one)}`,
    html: page(
      `${one.name} - Direct messages - Groups`,
      `<div class="app"><nav class="dms"><ul>${each(all, (other) => `<li${other === one ? ' class="on"' : ''}><a href="/dm/@${handle(other)}"${other === one ? ' aria-current="true"' : ''}><span>${asMarkup(other.name)}</span></a></li>`)}</ul></nav><section class="talk"><header><div class="title"><h2>${asMarkup(one.name)}</h2><span>@${handle(one)}</span></div></header><div class="log"><div class="day"><span>9 November</span></div>${each(
        grouped(one.lines),
        (lines) =>
          `<div class="block"><img class="face" alt="" src="data:,"><div class="side"><div class="by"><span>${asMarkup(writer(lines[0], one))}</span><time datetime="${lines[0]?.at}">${lines[0] ? hour(lines[0]) : ''}</time></div>${each(lines, (line) => `<div class="bubble">${asMarkup(line.text)}</div>`)}</div></div>`,
      )}<div class="typing"></div></div><footer><input placeholder="Message @${handle(one)}"></footer></section></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://groups.example/dm',
    html: page(
      'Direct messages - Groups',
      `<div class="app"><nav class="dms"><ul>${each(all, (other) => `<li><a href="/dm/@${handle(other)}"><span>${asMarkup(other.name)}</span></a></li>`)}</ul></nav><section class="talk"><header><div class="title"><h2>Direct messages</h2></div></header><div class="log"><div class="day"><span>Nothing here yet</span></div></div></section></div>`,
    ),
  }),
};

function grouped(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open?.[0]?.by === line.by) open.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The name and the state of the person are one element's words; system lines stand between the messages. */
const mixedHeader: Application = {
  name: 'name and state in one element',
  clicks: { name: '.pane > .head > .nm', message: '.ln.in .tx' },
  conversation: (one) => ({
    url: `https://state.example/#conv=${one.id}`,
    html: page(
      'State',
      `<div class="side"><div class="me">${ME.name}</div><input type="search" placeholder="Search"></div><div class="pane"><div class="head"><div class="nm">${asMarkup(one.name)} <small>${Number(one.id) % 2 ? 'online' : `seen ${one.lines.length} min ago`}</small></div><div class="bt"><button>Info</button></div></div><div class="lns"><div class="sys">Messages are kept for a year</div>${each(
        one.lines,
        (line, at) =>
          `${at === 1 ? '<div class="sys">Robin joined</div>' : ''}<div class="ln ${line.by === 'me' ? 'out' : 'in'}"><div class="tx">${asMarkup(line.text)}</div><div class="tm">${hour(line)}</div></div>`,
      )}</div><textarea></textarea></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://state.example/',
    html: page(
      'State',
      `<div class="side"><div class="me">${ME.name}</div><input type="search" placeholder="Search"></div><div class="pane"><div class="head"><div class="nm">All conversations <small>${all.length}</small></div><div class="bt"><button>New</button></div></div><div class="lns">${each(all, (one) => `<div class="cv"><div class="tx">${asMarkup(one.name)}</div><div class="tm">09:10</div></div>`)}</div></div>`,
    ),
  }),
};

/** Invented chats that came after the engine was made. */
export const LATER_CHATS: readonly Application[] = [
  socialInbox,
  customElements,
  writerGroups,
  mixedHeader,
];
