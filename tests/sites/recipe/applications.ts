import { asMarkup } from '../../practice/markup.mjs';
import { type Conversation, ME } from './conversations.ts';
import { each, hour, last, page } from './markup.ts';

/** An application that nobody made: how it shows a conversation, and the list of all where none is open. */
export interface Application {
  name: string;
  conversation(one: Conversation, all: readonly Conversation[]): { html: string; url: string };
  list(all: readonly Conversation[]): { html: string; url: string };
  /** What somebody who teaches it would click. */
  clicks: { name: string; message: string };
  /** It calls people by their addresses and knows no names. */
  calls?: 'addresses';
}

/** Nothing but `div` with class names that a build makes up; the address says nothing of the conversation. */
const divSoup: Application = {
  name: 'hashed classes and nothing else',
  clicks: { name: '.b7Qz2 .x1k', message: '.r9 .p0w' },
  conversation: (one, all) => ({
    url: 'https://soup.example/app',
    html: page(
      `${one.name} | Soup`,
      `<div class="a1"><div class="s3">${soupList(all)}</div><div class="m4"><div class="b7Qz2"><div class="av"><img src="data:," alt=""></div><div class="x1k">${asMarkup(one.name)}</div><div class="zz">online</div></div><div class="h2"><div class="k8">${each(
        one.lines,
        (line) =>
          line.by === 'contact'
            ? `<div class="r9"><div class="q1"><div class="p0w">${asMarkup(line.text)}</div><div class="t5">${hour(line)}</div></div></div>`
            : `<div class="r9 r9b"><div class="q1 q2"><div class="p0w">${asMarkup(line.text)}</div><div class="t5">${hour(line)}</div><div class="tick"></div></div></div>`,
      )}</div></div><div class="c6"><div contenteditable="true" aria-placeholder="Message"></div></div></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://soup.example/app',
    html: page(
      'Soup',
      `<div class="a1"><div class="s3">${soupList(all)}</div><div class="m4"><div class="em">Choose somebody to talk to</div></div></div>`,
    ),
  }),
};

function soupList(all: readonly Conversation[]): string {
  return each(
    all,
    (one) =>
      `<div class="e1"><div class="av"><img src="data:," alt=""></div><div class="e2"><div class="e3">${asMarkup(one.name)}</div><div class="e4">${last(one)}</div></div></div>`,
  );
}

/** Landmarks, roles and labels, one pane: the list is a page of its own. */
const accessible: Application = {
  name: 'landmarks and labels',
  clicks: { name: 'main h2', message: 'main li p' },
  conversation: (one) => ({
    url: `https://talk.example/messages/${one.id}`,
    html: page(
      `(3) ${one.name} – Talk`,
      `<header role="banner"><h1>Talk</h1><nav><a href="/messages">All messages</a></nav></header><main><section aria-label="Conversation with ${asMarkup(one.name)}"><header><img src="data:," alt="${asMarkup(one.name)}"><h2>${asMarkup(one.name)}</h2><p>Last seen today</p></header><ol role="log">${each(
        one.lines,
        (line) =>
          `<li id="${line.id}"><article><h3>${asMarkup(line.by === 'me' ? ME.name : one.name)}</h3><p>${asMarkup(line.text)}</p><time datetime="${line.at}">${hour(line)}</time></article></li>`,
      )}</ol><form><label>Reply <textarea placeholder="Write to ${asMarkup(one.name)}"></textarea></label></form></section></main>`,
    ),
  }),
  list: (all) => ({
    url: 'https://talk.example/messages',
    html: page(
      'Messages – Talk',
      `<header role="banner"><h1>Talk</h1><nav><a href="/messages">All messages</a></nav></header><main><section aria-label="Messages"><header><h2>Messages</h2></header><ol>${each(
        all,
        (one) =>
          `<li><a href="/messages/${one.id}"><article><h3>${asMarkup(one.name)}</h3><p>${last(one)}</p><time datetime="2026-11-10T09:10:00Z">09:10</time></article></a></li>`,
      )}</ol></section></main>`,
    ),
  }),
};

/** A help desk made of tables, the ticket in the query, the customer's address beside the name. */
const tables: Application = {
  name: 'a help desk of tables',
  clicks: { name: '#customer td.v a', message: 'table.notes td.body' },
  conversation: (one) => ({
    url: `https://desk.example/ticket.php?id=${one.id}&view=full`,
    html: page(
      `Ticket ${one.id}`,
      `<table width="100%"><tr><td colspan="2"><a href="ticket.php">Queue</a> | Signed in as ${ME.name}</td></tr><tr><td><table class="notes">${each(
        one.lines,
        (line) =>
          `<tr class="${line.by === 'contact' ? 'customer' : 'agent'}"><td class="who"><b>${asMarkup(line.by === 'me' ? ME.name : one.name)}</b><br>${hour(line)}</td><td class="body">${asMarkup(line.text)}</td></tr>`,
      )}</table></td><td><table id="customer"><tr><td class="k">Name</td><td class="v"><a href="mailto:${one.email}">${asMarkup(one.name)}</a></td></tr><tr><td class="k">Plan</td><td class="v">Basic</td></tr></table></td></tr></table>`,
    ),
  }),
  list: (all) => ({
    url: 'https://desk.example/ticket.php',
    html: page(
      'Queue',
      `<table width="100%"><tr><td colspan="2"><a href="ticket.php">Queue</a> | Signed in as ${ME.name}</td></tr><tr><td><table class="queue">${each(
        all,
        (one) =>
          `<tr><td><a href="ticket.php?id=${one.id}">${one.id}</a></td><td>${asMarkup(one.name)}</td><td>${last(one)}</td></tr>`,
      )}</table></td></tr></table>`,
    ),
  }),
};

/** Test ids and roles, two panes, messages in groups of a day, the conversation in the fragment. */
const grouped: Application = {
  name: 'days of messages, test ids',
  clicks: { name: '[data-testid="thread-title"] span', message: '[data-testid="bubble"] span' },
  conversation: (one, all) => ({
    url: `https://chat.example/#/inbox/${one.id}`,
    html: page(
      'Chat',
      `<div id="root"><aside role="navigation"><div role="listbox">${each(all, (other) => groupedEntry(other, other === one))}</div></aside><main><div data-testid="thread-header"><div data-testid="thread-title"><span>${asMarkup(one.name)}</span></div><button aria-label="Call">☎</button></div><div data-testid="thread"><div class="day"><div class="sep"><span>Monday</span></div>${groupedLines(one, 0)}</div><div class="day"><div class="sep"><span>Tuesday</span></div>${groupedLines(one, 1)}</div></div><div role="textbox" contenteditable="true" aria-label="Message ${asMarkup(one.name)}"></div></main></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://chat.example/#/inbox',
    html: page(
      'Chat',
      `<div id="root"><aside role="navigation"><div role="listbox">${each(all, (other) => groupedEntry(other, false))}</div></aside><main><div data-testid="empty"><span>No conversation is open</span></div></main></div>`,
    ),
  }),
};

function groupedEntry(one: Conversation, chosen: boolean): string {
  return `<div role="option" aria-selected="${chosen}"><img src="data:," alt=""><div><span>${asMarkup(one.name)}</span><span>${last(one)}</span></div></div>`;
}

function groupedLines({ lines }: Conversation, half: number): string {
  return each(
    lines.filter((_, at) => at % 2 === half),
    (line) =>
      `<div data-testid="bubble" data-direction="${line.by === 'contact' ? 'incoming' : 'outgoing'}" data-id="${line.id}"><span dir="auto">${asMarkup(line.text)}</span><time>${hour(line)}</time></div>`,
  );
}

/** Written from right to left, with a banner that comes and goes and others' names beside the conversation. */
const banner: Application = {
  name: 'right to left, with a banner',
  clicks: { name: '.card .who', message: '.feed .said' },
  conversation: (one, all) => ({
    url: `https://rtl.example/c/${encodeURIComponent(one.name.toLowerCase().replace(/\W+/gu, '-'))}/${one.id}/`,
    html: page(
      `رسائل · ${one.name}`,
      `${Number(one.id) % 2 === 0 ? '<div class="banner"><p>الإصدار الجديد</p></div>' : ''}<div class="layout"><section class="people">${each(all.slice(0, 5), (other) => `<a href="/c/x/${other.id}/"><span>${asMarkup(other.name)}</span></a>`)}</section><section class="feed">${each(
        one.lines,
        (line) =>
          `<div class="said-by-${line.by === 'contact' ? 'them' : 'us'}"><div class="said">${asMarkup(line.text)}</div><small>${hour(line)}</small></div>`,
      )}</section><section class="card"><div class="who">${asMarkup(one.name)}</div><div class="note">${one.email}</div></section></div>`,
      'ar',
      'rtl',
    ),
  }),
  list: (all) => ({
    url: 'https://rtl.example/c/',
    html: page(
      'رسائل',
      `<div class="layout"><section class="people">${each(all, (other) => `<a href="/c/x/${other.id}/"><span>${asMarkup(other.name)}</span></a>`)}</section><section class="feed"><p>—</p></section></div>`,
      'ar',
      'rtl',
    ),
  }),
};

/** An old webmail: one mail on a page, its body is paragraphs, the sender in a line of headers. */
const webmail: Application = {
  name: 'one mail on a page',
  clicks: { name: '#headers .from strong', message: '#body' },
  conversation: (one) => ({
    url: `https://post.example/mail/INBOX/${one.id}`,
    html: page(
      `Re: order ${one.id} – Post`,
      `<div id="toolbar"><a href="/mail/INBOX">Inbox</a><span>${ME.email}</span></div><div id="message"><h1>Re: order ${one.id}</h1><div id="headers"><div class="from"><strong>${asMarkup(one.name)}</strong> <a href="mailto:${one.email}">${one.email}</a></div><div class="to">to ${ME.email}</div></div><div id="body">${each(one.lines, (line) => `<p>${asMarkup(line.text)}</p>`)}</div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://post.example/mail/INBOX',
    html: page(
      'Inbox – Post',
      `<div id="toolbar"><a href="/mail/INBOX">Inbox</a><span>${ME.email}</span></div><table id="list">${each(all, (one) => `<tr><td><a href="/mail/INBOX/${one.id}">${asMarkup(one.name)}</a></td><td>Re: order ${one.id}</td></tr>`)}</table>`,
    ),
  }),
};

/** A list that holds only what is in sight, in rows that are placed by their style. */
const virtual: Application = {
  name: 'a virtual list',
  clicks: { name: 'header [role="heading"]', message: '[role="listitem"] .txt' },
  conversation: (one, all) => ({
    url: `https://virtual.example/?thread=${one.id}&session=a81f${one.id}`,
    html: page(
      one.name,
      `<div class="shell"><nav>${each(all, (other) => `<button aria-current="${other === one}"><b>${asMarkup(other.name)}</b><i>${last(other)}</i></button>`)}</nav><div><header><div role="heading" aria-level="1">${asMarkup(one.name)}</div></header><div role="list" style="height:4000px">${each(
        one.lines.slice(-5),
        (line, at) =>
          `<div role="listitem" style="transform:translateY(${at * 80}px)"><div class="${line.by}"><div class="txt">${asMarkup(line.text)}</div><div class="meta">${hour(line)}</div></div></div>`,
      )}</div></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://virtual.example/',
    html: page(
      'Virtual',
      `<div class="shell"><nav>${each(all, (other) => `<button aria-current="false"><b>${asMarkup(other.name)}</b><i>${last(other)}</i></button>`)}</nav><div><header><div role="heading" aria-level="1">Welcome</div></header><div role="list"></div></div></div>`,
    ),
  }),
};

/** One pane and one address: only what stands there tells a conversation from the list. */
const onePane: Application = {
  name: 'one pane, one address',
  clicks: { name: '.top strong', message: '.said' },
  conversation: (one) => ({
    url: 'https://pane.example/',
    html: page(
      'Pane',
      `<div class="app"><div class="top"><button aria-label="Back">‹</button><strong>${asMarkup(one.name)}</strong></div><div class="rows">${each(
        one.lines,
        (line) =>
          `<div><div data-side="${line.by === 'contact' ? 'left' : 'right'}"><div class="said">${asMarkup(line.text)}</div><div>${hour(line)}</div></div></div>`,
      )}</div><input placeholder="Message ${asMarkup(one.name)}"></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://pane.example/',
    html: page(
      'Pane',
      `<div class="app"><div class="top"><button aria-label="Settings">⚙</button><strong>Chats</strong></div><div class="rows">${each(
        all,
        (one) =>
          `<div><div><img src="data:," alt=""></div><div><div>${asMarkup(one.name)}</div><div>${last(one)}</div></div></div>`,
      )}</div><input placeholder="Search"></div>`,
    ),
  }),
};

/** All invented applications. */
export const APPLICATIONS: readonly Application[] = [
  divSoup,
  accessible,
  tables,
  grouped,
  banner,
  webmail,
  virtual,
  onePane,
];
