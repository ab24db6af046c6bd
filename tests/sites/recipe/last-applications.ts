import { asMarkup } from '../../practice/markup.mjs';
import type { Application } from './applications.ts';
import { type Conversation, ME } from './conversations.ts';
import { each, hour, last, page, writer } from './markup.ts';

const deep = (levels: number, inside: string) =>
  `${'<div>'.repeat(levels)}${inside}${'</div>'.repeat(levels)}`;

/** A company's chat: forty elements deep, test ids, the other's name over each of their lines. */
const companyChat: Application = {
  name: 'a company’s chat, forty elements deep',
  clicks: { name: '[data-tid="chat-title"] span', message: '[data-tid="message-body"]' },
  conversation: (one, all) => ({
    url: 'https://teamchat.example/v2/',
    html: page(
      `Chat | ${one.name} | Team chat`,
      `<div id="app">${deep(18, `<div data-tid="rail">${each(all, (other) => `<div role="treeitem" aria-selected="${other === one}" id="item-${other.id}"><span>${asMarkup(other.name)}</span><span>${last(other)}</span></div>`)}</div>${deep(20, `<div data-tid="chat-header"><button aria-haspopup="true"><span data-tid="chat-title"><span>${asMarkup(one.name)}</span></span></button><div role="tablist"><button role="tab" aria-selected="true">Chat</button><button role="tab" aria-selected="false">Files</button></div></div><div data-tid="pane">${each(one.lines, (line) => `<div role="presentation" id="m-${line.id}"><div data-tid="message" class="${line.by === 'me' ? 'fui-ChatMyMessage' : 'fui-ChatMessage'}">${line.by === 'me' ? '' : `<span id="author-${line.id}">${asMarkup(one.name)}</span>`}<time datetime="${line.at}">${hour(line)}</time><div data-tid="message-body" id="content-${line.id}"><p>${asMarkup(line.text)}</p></div></div></div>`)}</div>`)}`)}</div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://teamchat.example/v2/',
    html: page(
      'Chat | Team chat',
      `<div id="app">${deep(18, `<div data-tid="rail">${each(all, (other) => `<div role="treeitem" aria-selected="false" id="item-${other.id}"><span>${asMarkup(other.name)}</span><span>${last(other)}</span></div>`)}</div>${deep(20, '<div data-tid="empty"><h2>Welcome</h2><p>Choose a chat to begin</p></div>')}`)}</div>`,
    ),
  }),
};

/** Text messages: custom elements of a framework, links as the list, the words of the other language around the name. */
const textMessages: Application = {
  name: 'text messages, in Japanese',
  clicks: { name: 'mw-header h2', message: 'mw-message mw-text' },
  conversation: (one, all) => ({
    url: `https://sms.example/web/conversations/${one.id}`,
    html: page(
      `${one.name}さんとのメッセージ`,
      `<mw-root _nghost-abc-c12=""><mw-list>${smsList(all, one)}</mw-list><mw-pane _ngcontent-abc-c${one.id}=""><mw-header><div><h2 class="title ng-star-inserted">${asMarkup(one.name)}</h2></div><div>${one.lines.length}件</div></mw-header><mw-messages>${each(
        one.lines,
        (line) =>
          `<mw-message is-outgoing="${line.by === 'me'}" msg-id="${line.id}"><div><mw-text>${asMarkup(line.text)}</mw-text></div><div class="stamp">${hour(line)}</div></mw-message>`,
      )}</mw-messages><textarea aria-label="メッセージを入力"></textarea></mw-pane></mw-root>`,
      'ja',
    ),
  }),
  list: (all) => ({
    url: 'https://sms.example/web/conversations',
    html: page(
      'メッセージ',
      `<mw-root _nghost-abc-c12=""><mw-list>${smsList(all)}</mw-list><mw-start><h2>メッセージ</h2></mw-start></mw-root>`,
      'ja',
    ),
  }),
};

function smsList(all: readonly Conversation[], open?: Conversation): string {
  return each(
    all,
    (one) =>
      `<a href="/web/conversations/${one.id}"${one === open ? ' aria-current="page"' : ''}><h3>${asMarkup(one.name)}</h3><p>${last(one)}</p></a>`,
  );
}

/** A thread of mails: the subject stands over it, each mail says who sent it, with their address. */
const mailThread: Application = {
  name: 'a thread of mails, senders in each',
  clicks: { name: '.mail.in .sender b', message: '.mail.in .text' },
  conversation: (one, all) => ({
    url: `https://threads.example/mail/#inbox/18c4${one.id}f0`,
    html: page(
      `Re: order - ${ME.email} - Threads`,
      `<div class="top"><form><input type="search"></form><span>${ME.email}</span></div><div class="body"><div class="folders">${each(all.slice(0, 4), (other) => `<div><span>${asMarkup(other.name)}</span></div>`)}</div><div class="thread"><h2>Re: order</h2>${each(
        one.lines,
        (line) =>
          `<div class="mail ${line.by === 'me' ? 'out' : 'in'}"><div class="sender"><b>${asMarkup(writer(line, one))}</b> <span>&lt;${line.by === 'me' ? ME.email : one.email}&gt;</span><time datetime="${line.at}">${hour(line)}</time></div><div class="to">to ${line.by === 'me' ? asMarkup(one.name) : 'me'}</div><div class="text"><p>Hello,</p><p>${asMarkup(line.text)}</p></div></div>`,
      )}</div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://threads.example/mail/#inbox',
    html: page(
      `Inbox - ${ME.email} - Threads`,
      `<div class="top"><form><input type="search"></form><span>${ME.email}</span></div><div class="body"><div class="folders"></div><table class="rows">${each(all, (one) => `<tr><td><b>${asMarkup(one.name)}</b></td><td>Re: order</td></tr>`)}</table></div>`,
    ),
  }),
};

/** A network's page with a chat in a box at its foot; posts of others stand on it. */
const chatBox: Application = {
  name: 'a box over a page of posts',
  clicks: { name: '.box h4 a', message: '.box .line .txt' },
  conversation: (one, all) => ({
    url: 'https://posts.example/home',
    html: page(
      'Home | Posts',
      `${posts(all)}<div class="dock"><div class="box" role="dialog" aria-label="Chat with ${asMarkup(one.name)}"><header><h4><a href="/u/${one.id}">${asMarkup(one.name)}</a></h4><button aria-label="Close">×</button></header><div class="lines">${each(
        one.lines,
        (line) =>
          `<div class="line"><div class="bub" style="float:${line.by === 'me' ? 'right' : 'left'}"><span class="txt">${asMarkup(line.text)}</span></div></div>`,
      )}</div><input placeholder="Aa"></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://posts.example/home',
    html: page('Home | Posts', `${posts(all)}<div class="dock"><button>Messages</button></div>`),
  }),
};

function posts(all: readonly Conversation[]): string {
  return `<main>${each(all, (one) => `<article><header><h4><a href="/u/${one.id}">${asMarkup(one.name)}</a></h4></header><div class="post"><span>${last(one)}</span></div></article>`)}</main>`;
}

/** A letter box of a school or an office: every message is a card with a heading, the person is in a list of facts. */
const letterBox: Application = {
  name: 'an office’s letter box',
  clicks: { name: 'dl dd.person', message: 'section.card .body' },
  conversation: (one) => ({
    url: `https://office.example/messages/view?id=${one.id}&lang=pt&token=${Number(one.id) * 31}`,
    html: page(
      'Mensagens',
      `<nav><ul><li><a href="/">Início</a></li><li><a href="/messages">Mensagens <b>4</b></a></li></ul></nav><main><h1>Pedido ${one.id}</h1><dl><dt>Processo</dt><dd>${one.id}</dd>${Number(one.id) % 3 === 0 ? '<dt>Telefone</dt><dd>+351 910 555 014</dd>' : ''}<dt>Requerente</dt><dd class="person">${asMarkup(one.name)}</dd><dt>Estado</dt><dd>Aberto</dd></dl>${each(
        one.lines,
        (line, at) =>
          `<section class="card"><h3>${at === 0 ? 'Pedido' : 'Resposta'}</h3><div class="meta">${line.by === 'me' ? 'Serviço' : 'Requerente'}, ${hour(line)}</div><div class="body">${asMarkup(line.text)}</div></section>`,
      )}</main>`,
      'pt',
    ),
  }),
  list: (all) => ({
    url: 'https://office.example/messages?lang=pt',
    html: page(
      'Mensagens',
      `<nav><ul><li><a href="/">Início</a></li><li><a href="/messages">Mensagens <b>4</b></a></li></ul></nav><main><h1>Mensagens</h1>${each(all, (one) => `<section class="card"><h3>${asMarkup(one.name)}</h3><div class="meta">09:10</div><div class="body">${last(one)}</div></section>`)}</main>`,
    ),
  }),
};

/** Invented applications that came last. */
export const LAST_APPLICATIONS: readonly Application[] = [
  companyChat,
  textMessages,
  mailThread,
  chatBox,
  letterBox,
];
