import { asMarkup } from '../../practice/markup.mjs';
import type { Application } from './applications.ts';
import { type Conversation, type Line, ME } from './conversations.ts';
import { each, hour, last, lines, page } from './markup.ts';

/** A word as a build of scoped styles makes it up. */
function made(seed: number): string {
  return `css-${(seed * 48_271).toString(36)}`;
}

/** The bar with the name belongs to the window, the messages to another part of it; one address for all. */
const outsideHeader: Application = {
  name: 'a name far from its conversation',
  clicks: { name: '.css-1x a', message: '.css-in > div' },
  conversation: (one, all) => ({
    url: 'https://far.example/app',
    html: farPage(
      all,
      one,
      `<div class="css-1x"><span><svg></svg></span><a>${asMarkup(one.name)}</a><span>${Number(one.id) % 2 ? 'online' : ''}</span></div>`,
      each(
        one.lines,
        (line) =>
          `<div class="${line.by === 'me' ? 'css-out' : 'css-in'}"><div>${lines(line)}</div><span>${hour(line)}</span></div>`,
      ),
    ),
  }),
  list: (all) => ({
    url: 'https://far.example/app',
    html: farPage(all, undefined, '<div class="css-1x"><span><svg></svg></span></div>', ''),
  }),
};

function farPage(
  all: readonly Conversation[],
  open: Conversation | undefined,
  bar: string,
  content: string,
): string {
  return page(
    'Far',
    `<div class="css-top"><div class="css-me">${ME.name}</div>${bar}</div><div class="css-body"><div class="css-list">${each(all, (one) => `<div class="css-row${one === open ? ' css-chosen' : ''}"><div>${asMarkup(one.name)}</div><div>${last(one)}</div></div>`)}</div><div class="css-pane"><div class="css-log">${content}</div></div></div>`,
  );
}

/** Nothing but a picture tells whose conversation it is. */
const pictureOnly: Application = {
  name: 'a name in a picture',
  clicks: { name: 'header img', message: '.theirs p' },
  conversation: (one) => ({
    url: `https://picture.example/t/${one.id}`,
    html: page(
      'Picture',
      `<main><header><button><svg></svg></button><img src="data:," alt="${asMarkup(one.name)}"></header><section>${each(one.lines, (line) => `<article class="${line.by === 'me' ? 'mine' : 'theirs'}"><p>${lines(line)}</p><time>${hour(line)}</time></article>`)}</section></main>`,
    ),
  }),
  list: (all) => ({
    url: 'https://picture.example/t',
    html: page(
      'Picture',
      `<main><ul>${each(all, (one) => `<li><a href="/t/${one.id}"><img src="data:," alt="${asMarkup(one.name)}"><p>${last(one)}</p></a></li>`)}</ul></main>`,
    ),
  }),
};

/** The name is for those who cannot see the page; who can sees two letters of it. */
const labelOnly: Application = {
  name: 'a name in a label',
  clicks: { name: '[data-part="head"] > span', message: '.in div' },
  conversation: (one) => ({
    url: `https://label.example/c/${one.id}`,
    html: page(
      'Label',
      `<main><div data-part="head"><span aria-label="${asMarkup(one.name)}"></span></div><div>${each(one.lines, (line) => `<div class="${line.by === 'me' ? 'out' : 'in'}"><div>${lines(line)}</div><small>${hour(line)}</small></div>`)}</div></main>`,
    ),
  }),
  list: (all) => ({
    url: 'https://label.example/c',
    html: page(
      'Label',
      `<main><div>${each(all, (one) => `<div><span aria-label="${asMarkup(one.name)}"></span><div>${last(one)}</div></div>`)}</div></main>`,
    ),
  }),
};

/** A request as a table of what is known and a table of what was written; ids with figures. */
const tables: Application = {
  name: 'tables within tables',
  clicks: { name: '.who td', message: '.said td:last-child' },
  conversation: (one) => ({
    url: `https://table.example/ticket.php?tid=${one.id}`,
    html: page(
      `Ticket ${one.id}`,
      `<table id="t${one.id}"><tbody><tr><td><table><tbody><tr><th>Number</th><td>${one.id}</td></tr>${Number(one.id) % 2 ? '<tr><th>Priority</th><td>High</td></tr>' : ''}<tr class="who"><th>Requester</th><td>${asMarkup(one.name)}</td></tr><tr><th>Agent</th><td>${ME.name}</td></tr></tbody></table></td></tr><tr><td><table><tbody>${each(one.lines, (line) => `<tr class="said" id="p${one.id}${line.id}"><td>${asMarkup(line.by === 'me' ? ME.name : one.name)}<br>${hour(line)}</td><td>${lines(line)}</td></tr>`)}</tbody></table></td></tr></tbody></table>`,
    ),
  }),
  list: (all) => ({
    url: 'https://table.example/tickets.php',
    html: page(
      'Tickets',
      `<table><tbody>${each(all, (one) => `<tr><td>${asMarkup(one.name)}</td><td><a href="ticket.php?tid=${one.id}">${last(one)}</a></td></tr>`)}</tbody></table>`,
    ),
  }),
};

/** What is known stands in a list of terms that grows and shrinks. */
const terms: Application = {
  name: 'a list of terms',
  clicks: { name: 'dd.c', message: '.m blockquote' },
  conversation: (one) => ({
    url: `https://terms.example/inquiries/${one.id}`,
    html: page(
      'Inquiry',
      `<main><dl>${Number(one.id) % 2 ? '<dt>Owner</dt><dd>' : '<dt>Team</dt><dd>Sales</dd><dt>Owner</dt><dd>'}${ME.name}</dd><dt>Client</dt><dd class="c">${asMarkup(one.name)}</dd><dt>Since</dt><dd>Monday</dd></dl><div>${each(one.lines, (line) => `<div class="m"><cite>${line.by === 'me' ? 'You' : 'Client'}</cite><blockquote>${lines(line)}</blockquote></div>`)}</div></main>`,
    ),
  }),
  list: (all) => ({
    url: 'https://terms.example/inquiries',
    html: page(
      'Inquiries',
      `<main><dl>${each(all, (one) => `<dt>${asMarkup(one.name)}</dt><dd>${last(one)}</dd>`)}</dl></main>`,
    ),
  }),
};

/** Only what fits the window is drawn, each line at a place of its own; styles with hashed names. */
const virtual: Application = {
  name: 'a window on a long list',
  clicks: { name: '.n > span', message: '.l .o + div, .l > div > div' },
  conversation: (one, all) => ({
    url: `https://virtual.example/#/room/${one.id}00000`,
    html: page(
      'Virtual',
      `<div id="app-${one.id}" class="${made(Number(one.id))}"><div class="side"><div style="height:9000px">${each(all.slice(0, 8), (other, at) => `<div data-index="${at}" style="position:absolute;top:${at * 60}px"><div><span>${asMarkup(other.name)}</span><div><div>${last(other)}</div></div></div></div>`)}</div></div><div class="n"><span>${asMarkup(one.name)}</span></div><div class="v"><div style="height:${one.lines.length * 400}px">${each(one.lines, (line, at) => virtualLine(line, at))}</div></div></div>`,
      'ar',
      'rtl',
    ),
  }),
  list: (all) => ({
    url: 'https://virtual.example/#/rooms',
    html: page(
      'Virtual',
      `<div class="side"><div style="height:9000px">${each(all.slice(0, 8), (other, at) => `<div data-index="${at}" style="position:absolute;top:${at * 60}px"><div><span>${asMarkup(other.name)}</span><div><div>${last(other)}</div></div></div></div>`)}</div></div>`,
      'ar',
      'rtl',
    ),
  }),
};

function virtualLine(line: Line, at: number): string {
  return `<div data-index="${at + 40}" style="position:absolute;top:${at * 90}px"><div class="l ${made(at)}"><div class="${line.by === 'me' ? 'e' : 'o'}"><div>${lines(line)}</div></div></div></div>`;
}

/** People are called by their addresses, and nothing says who wrote a line. */
const addressOnly: Application = {
  name: 'an address in place of a name',
  calls: 'addresses',
  clicks: { name: 'h2', message: '.b p' },
  conversation: (one) => ({
    url: `https://address.example/mail/${one.id}`,
    html: page(
      'Mail',
      `<main><h2>${one.email}</h2><div class="t">${each(one.lines, (line) => `<div class="b"><p>${lines(line)}</p></div>`)}</div></main>`,
    ),
  }),
  list: (all) => ({
    url: 'https://address.example/mail',
    html: page(
      'Mail',
      `<main><h2>Inbox</h2><div>${each(all, (one) => `<div><b>${one.email}</b><p>${last(one)}</p></div>`)}</div></main>`,
    ),
  }),
};

/** The user stands beside the contact in a list that is built the same for both. */
const bothNamed: Application = {
  name: 'the user beside the contact',
  clicks: { name: 'header li:first-child span', message: '.w p' },
  conversation: (one) => ({
    url: `https://both.example/threads/${one.id}`,
    html: page(
      'Thread',
      `<main><header><ul>${each(
        Number(one.id) % 3 === 2 && one.id !== '7301'
          ? [bothMember(ME), bothMember(one)]
          : [bothMember(one), bothMember(ME)],
        (member) => member,
      )}</ul></header><div>${each(one.lines, (line) => `<div class="w"><b>${asMarkup(line.by === 'me' ? ME.name : one.name)}</b><p>${lines(line)}</p></div>`)}</div></main>`,
    ),
  }),
  list: (all) => ({
    url: 'https://both.example/threads',
    html: page(
      'Threads',
      `<main><div>${each(all, (one) => `<div><b>${asMarkup(one.name)}</b><p>${last(one)}</p></div>`)}</div></main>`,
    ),
  }),
};

function bothMember({ name, email }: { name: string; email: string }): string {
  return `<li><a href="mailto:${email}"><span>${asMarkup(name)}</span></a></li>`;
}

/** Kinds of pages that are hard to tell by their looks: each has one thing that is nowhere else. */
export const HARD_KINDS: readonly Application[] = [
  outsideHeader,
  pictureOnly,
  labelOnly,
  tables,
  terms,
  virtual,
  addressOnly,
  bothNamed,
];
