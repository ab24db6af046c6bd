import { asMarkup } from '../../practice/markup.mjs';
import type { Application } from './applications.ts';
import { type Conversation, ME } from './conversations.ts';
import { each, hour, last, page, writer } from './markup.ts';

/** Support in three columns: the conversations, one of them, and what is known of the customer. */
const threeColumns: Application = {
  name: 'support in three columns',
  clicks: { name: 'aside.details h3', message: '.part.customer .blocks p' },
  conversation: (one, all) => ({
    url: `https://desk3.example/a/inbox/kq81/shared/conversation/21547${one.id}`,
    html: page(
      `${one.name} | Inbox | Desk`,
      `<div class="shell"><nav class="rail"><a href="/a">Home</a></nav><section class="queue"><header><h2>Shared inbox</h2></header>${queue(all)}</section><main><header><h2>${asMarkup(one.name)}</h2><button>Close</button></header><div class="stream">${each(
        one.lines,
        (line, at) =>
          `${at === 1 ? `<div class="event">Assigned to ${ME.name}</div>` : ''}<div class="part ${line.by === 'me' ? 'teammate' : 'customer'}"><img alt="${asMarkup(writer(line, one))}" src="data:,"><div class="blocks">${line.text
            .split('\n')
            .map((words) => `<p>${asMarkup(words)}</p>`)
            .join('')}</div><footer><span>${hour(line)}</span></footer></div>`,
      )}</div><form><div contenteditable="true"></div></form></main><aside class="details"><h3>${asMarkup(one.name)}</h3>${Number(one.id) % 2 ? '<p>Porto, Portugal</p>' : ''}<dl><dt>Email</dt><dd><a href="mailto:${one.email}">${one.email}</a></dd><dt>Owner</dt><dd>${ME.name}</dd></dl><h4>Recent conversations</h4><ul>${each(all.slice(0, 3), (other) => `<li>${last(other)}</li>`)}</ul></aside></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://desk3.example/a/inbox/kq81/shared',
    html: page(
      'Inbox | Desk',
      `<div class="shell"><nav class="rail"><a href="/a">Home</a></nav><section class="queue"><header><h2>Shared inbox</h2></header>${queue(all)}</section><main><div class="empty"><p>No conversation is chosen</p></div></main></div>`,
    ),
  }),
};

function queue(all: readonly Conversation[]): string {
  return `<ol>${each(all, (one) => `<li><a href="/a/inbox/kq81/shared/conversation/21547${one.id}"><img alt="" src="data:,"><b>${asMarkup(one.name)}</b><p>${last(one)}</p></a></li>`)}</ol>`;
}

/** One mail to a page: "Name <address>" in a table of headers, some of which are not always there. */
const headerTable: Application = {
  name: 'name and address in one cell',
  clicks: { name: 'table.headers td.from', message: 'div.mailtext' },
  conversation: (one) => ({
    url: `https://oldmail.example/index.cgi?folder=INBOX&uid=${one.id}&action=read`,
    html: page(
      `Order ${one.id} - Old mail`,
      `<table class="frame"><tbody><tr><td><a href="index.cgi?folder=INBOX">Inbox</a> <a href="?action=new">New mail</a></td></tr><tr><td><table class="headers"><tbody><tr><th>Subject</th><td>Order ${one.id}</td></tr>${Number(one.id) % 2 ? '<tr><th>Priority</th><td>High</td></tr>' : ''}<tr><th>From</th><td class="from">${asMarkup(one.name)} &lt;${one.email}&gt;</td></tr><tr><th>To</th><td>${ME.name} &lt;${ME.email}&gt;</td></tr></tbody></table></td></tr><tr><td><div class="mailtext">${each(one.lines, (line) => `${asMarkup(line.text)}<br>`)}</div></td></tr></tbody></table>`,
    ),
  }),
  list: (all) => ({
    url: 'https://oldmail.example/index.cgi?folder=INBOX',
    html: page(
      'Inbox - Old mail',
      `<table class="frame"><tbody><tr><td><a href="index.cgi?folder=INBOX">Inbox</a> <a href="?action=new">New mail</a></td></tr><tr><td><table class="rows"><tbody>${each(all, (one) => `<tr><td><input type="checkbox"></td><td>${asMarkup(one.name)}</td><td><a href="index.cgi?folder=INBOX&amp;uid=${one.id}&amp;action=read">Order ${one.id}</a></td></tr>`)}</tbody></table></td></tr></tbody></table>`,
    ),
  }),
};

/** A ticket: the requester is one of several rows, of which some are not always there. */
const definitionList: Application = {
  name: 'a ticket with rows that come and go',
  clicks: { name: '#requester-value', message: '.comment.theirs .md p' },
  conversation: (one) => ({
    url: `https://tickets.example/agent/tickets/${one.id}`,
    html: page(
      `#${one.id} Delivery – Tickets`,
      `<div id="app" data-v-7ba5bd90=""><div class="tabs"><div role="tab" aria-selected="true"><span>#${one.id} Delivery</span></div></div><div class="cols"><div class="props" data-v-4c1f${one.id}=""><div class="row"><label>Assignee</label><div>${ME.name}</div></div>${Number(one.id) % 2 ? '<div class="row"><label>Followers</label><div>Priya Nair</div></div>' : ''}<div class="row"><label>Requester</label><div id="requester-value">${asMarkup(one.name)}</div></div><div class="row"><label>Status</label><div>Open</div></div></div><div class="conv"><h1>Delivery</h1>${each(
        one.lines,
        (line) =>
          `<article class="comment ${line.by === 'me' ? 'ours' : 'theirs'}" id="comment-${line.id}${one.id}"><header><strong>${asMarkup(writer(line, one))}</strong> <time datetime="${line.at}">${hour(line)}</time></header><div class="md"><p>${asMarkup(line.text)}</p></div></article>`,
      )}</div></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://tickets.example/agent/filters/open',
    html: page(
      'Open – Tickets',
      `<div id="app"><div class="tabs"><div role="tab" aria-selected="true"><span>Open</span></div></div><div class="cols"><table><tbody>${each(all, (one) => `<tr><td><a href="/agent/tickets/${one.id}">#${one.id} Delivery</a></td><td>${asMarkup(one.name)}</td><td>${ME.name}</td></tr>`)}</tbody></table></div></div>`,
    ),
  }),
};

/** An old forum: whom one writes with stands above the posts, each post says who wrote it and their standing. */
const forum: Application = {
  name: 'a forum’s private messages',
  clicks: { name: '#pm .with a', message: '.post .content' },
  conversation: (one) => ({
    url: `https://forum.example/private.php?do=showpm&pmid=${one.id}&s=9f86d081884c7d65`,
    html: page(
      'Private messages - Forum',
      `<center><a name="top"></a><table border="0"><tr><td><b>Forum</b></td><td>Welcome, <a href="member.php?u=1">${ME.name}</a></td></tr></table><div id="pm"><div class="with">Conversation with <a href="member.php?u=${one.id}">${asMarkup(one.name)}</a></div>${each(
        one.lines,
        (line) =>
          `<table class="post" id="post${line.id}"><tr><td class="left"><a href="member.php?u=${line.by === 'me' ? 1 : one.id}">${asMarkup(writer(line, one))}</a><br><font size="1">Member<br>Posts: 77</font></td><td class="content">${asMarkup(line.text)}</td></tr><tr><td colspan="2"><font size="1">${hour(line)}</font></td></tr></table>`,
      )}</div></center>`,
    ),
  }),
  list: (all) => ({
    url: 'https://forum.example/private.php?s=9f86d081884c7d65',
    html: page(
      'Private messages - Forum',
      `<center><a name="top"></a><table border="0"><tr><td><b>Forum</b></td><td>Welcome, <a href="member.php?u=1">${ME.name}</a></td></tr></table><div id="folder"><table>${each(all, (one) => `<tr><td><a href="private.php?do=showpm&amp;pmid=${one.id}">Order</a></td><td><a href="member.php?u=${one.id}">${asMarkup(one.name)}</a></td></tr>`)}</table></div></center>`,
    ),
  }),
};

/** A market: the article is larger than the seller's name; hashed classes; an id of letters in the path. */
const market: Application = {
  name: 'a market’s messages',
  clicks: { name: '.css-1x7f9z2 .css-8k2j1q', message: '.css-q9w8e7 .css-0p1o2i' },
  conversation: (one) => ({
    url: `https://market.example/me/messages/${letters(one.id)}`,
    html: page(
      'My messages | Market',
      `<div id="__next"><header><a href="/">Market</a><form role="search"><input type="search" placeholder="Search the market"></form><a href="/me"><span>3</span></a></header><div class="css-lkj23l"><div class="css-1x7f9z2"><h1>Bicycle, ${one.lines.length} gears</h1><p>€ ${one.id}</p><div><img alt="" src="data:,"><span class="css-8k2j1q">${asMarkup(one.name)}</span></div></div><ul class="css-aa11">${each(
        one.lines,
        (line) =>
          `<li class="css-q9w8e7"><div class="${line.by === 'me' ? 'css-mine9' : 'css-them7'}"><span class="css-0p1o2i">${asMarkup(line.text)}</span><span>${hour(line)}</span></div></li>`,
      )}</ul><textarea placeholder="Write…"></textarea></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://market.example/me/messages',
    html: page(
      'My messages | Market',
      `<div id="__next"><header><a href="/">Market</a><form role="search"><input type="search" placeholder="Search the market"></form><a href="/me"><span>3</span></a></header><div class="css-lkj23l"><h1>My messages</h1><ul class="css-aa11">${each(all, (one) => `<li class="css-zz"><a href="/me/messages/${letters(one.id)}"><span>${asMarkup(one.name)}</span><span>${last(one)}</span></a></li>`)}</ul></div></div>`,
    ),
  }),
};

function letters(id: string): string {
  return `${(Number(id) * 104_729).toString(36).replace(/\d/g, (digit) => 'kmnpqrstvw'.charAt(Number(digit)))}xy`;
}

/** Invented desks, mails and boards that came after the engine was made. */
export const LATER_DESKS: readonly Application[] = [
  threeColumns,
  headerTable,
  definitionList,
  forum,
  market,
];
