import { asMarkup } from '../../practice/markup.mjs';
import type { Application } from './applications.ts';
import { type Conversation, ME } from './conversations.ts';
import { each, hour, last, lines, page, writer } from './markup.ts';
import { hash, mine, shows, side, turnOf } from './varied-conversations.ts';

/** Nothing but the messages says who takes part; the user stands over theirs like the contact. */
const forum: Application = {
  name: 'a forum, names over all messages',
  clicks: { name: '.msg:not(.own) .user h4 a', message: '.msg:not(.own) .bbWrapper' },
  conversation: (one) => ({
    url: `https://forum.example/conversations/question-about-the-lens.${one.id}/`,
    html: forumPage(
      `Question about the lens | Forum`,
      `<h1>Question about the lens</h1><div class="desc"><ul><li>Start: <a>${asMarkup(writer(one.lines[0], one))}</a></li><li>10 Nov</li></ul></div><div class="block">${each(one.lines, (l) => `<article class="msg${mine(l) ? ' own' : ''}" data-author="${asMarkup(writer(l, one))}" data-content="message-${l.id}" id="js-convMessage-${hash(l.id)}"><div class="inner"><div class="cell user"><section itemscope><a class="avatar"><img alt="${asMarkup(writer(l, one))}" src="data:,"></a><h4><a data-user-id="${turnOf(one)}">${asMarkup(writer(l, one))}</a></h4><h5>${mine(l) ? 'Member' : turnOf(one) % 2 ? 'Well-known member' : 'New member'}</h5>${turnOf(one) % 3 === 0 || mine(l) ? '<dl><dt>Messages</dt><dd>317</dd></dl>' : ''}</section></div><div class="cell main"><header><time datetime="${l.at}">${hour(l)}</time></header><div class="bbWrapper">${lines(l)}</div></div></div></article>`)}</div>`,
      `<div class="sb"><h3>Participants</h3><ul><li><a>${ME.name}</a></li><li><a>${asMarkup(one.name)}</a></li></ul><dl><dt>Last reply from</dt><dd>${asMarkup(writer(one.lines.at(-1), one))}</dd></dl></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://forum.example/conversations/',
    html: forumPage(
      'Conversations | Forum',
      `<h1>Conversations</h1><div class="block">${each(all, (o) => `<article class="item"><div class="cell"><a class="avatar"><img alt="${asMarkup(o.name)}" src="data:,"></a></div><div class="cell main"><h4><a href="/conversations/q.${o.id}/">Question about the lens</a></h4><ul><li><a>${asMarkup(o.name)}</a></li><li><a>${ME.name}</a></li></ul></div></article>`)}</div>`,
      '',
    ),
  }),
};
const forumPage = (title: string, main: string, side: string) =>
  page(
    title,
    `<div class="nav"><a>Forums</a><a>Members</a><a href="/account/">${ME.name}</a></div><div class="bodyc"><div class="m">${main}</div><div class="s">${side}</div></div>`,
  );

/** Pages of other people stay in the page, hidden. */
const consoleTabs: Application = {
  name: 'a console, hidden tabs of others',
  clicks: {
    name: '.tabpane[data-open] .hl slot-name',
    message: '.tabpane[data-open] .theirs .feedText',
  },
  conversation: (one, all) => ({
    url: `https://force.example/lightning/r/Case/500Hs00001${one.id}AAA/view`,
    html: consolePage(all, one),
  }),
  list: (all) => ({
    url: 'https://force.example/lightning/o/Case/list',
    html: consolePage(all, undefined),
  }),
};
function consolePage(all: readonly Conversation[], one: Conversation | undefined) {
  const open = one
    ? all.filter((other, at) => other === one || at === 2 || at === 5)
    : all.slice(2, 4);
  if (one && turnOf(one) % 2) open.reverse();
  return page(
    one ? `Case | Console` : 'Cases | Console',
    `<div class="oneConsole"><div role="tablist">${each(open, (o) => `<a role="tab" aria-selected="${o === one}">0000${o.id}</a>`)}</div>${one ? '' : `<section class="tabpane"><h1>Cases</h1><table>${each(all, (o) => `<tr><td>0000${o.id}</td><td>${asMarkup(o.name)}</td></tr>`)}</table></section>`}${each(open, (o) => `<section class="tabpane" role="tabpanel"${o === one ? ' data-open="1"' : ' style="display:none"'}><div class="hl"><div><p title="Case Number">Case Number</p><p>0000${o.id}</p></div>${shows(o, 3) ? '<div><p title="Priority">Priority</p><p>High</p></div>' : ''}<div><p title="Contact Name">Contact Name</p><p><slot-name>${asMarkup(o.name)}</slot-name></p></div><div><p title="Owner">Owner</p><p><slot-name>${ME.name}</slot-name></p></div></div><div class="feed">${each([...o.lines].reverse(), (l) => `<article class="cx${side(l)}"><header><span>${asMarkup(writer(l, o))}</span><a>${hour(l)}</a></header><div class="feedText"><p>${lines(l)}</p></div></article>`)}</div></section>`)}</div>`,
  );
}

/** A number stands before the name over each message. */
const issue: Application = {
  name: 'an issue, “added by”',
  clicks: { name: 'p.author a', message: '.theirs .wiki p' },
  conversation: (one) => ({
    url: `https://issues.example/issues/${one.id}`,
    html: page(
      `Support #${one.id}: late order - Desk - Tracker`,
      `<div id="top-menu"><ul><li><a>Home</a></li></ul><div id="loggedas">Logged in as <a>robin</a></div></div><div id="content"><h2>Support #${one.id}</h2><div class="issue"><div class="gravatar"><img alt="" src="data:,"></div><div class="subject"><h3>late order</h3></div><p class="author">Added by <a>${asMarkup(one.name)}</a> <a title="11/10/2026">2 days</a> ago.${shows(one, 2) ? ' Updated <a title="x">1 day</a> ago.' : ''}</p><div class="attributes"><div><div>Status:</div><div>New</div></div><div><div>Assignee:</div><div><a>${ME.name}</a></div></div></div></div><div id="history">${each(one.lines, (l, i) => `<div id="change-${one.id}${i}" class="journal${side(l)}"><h4><a href="#note-${i + 1}">#${i + 1}</a> Updated by <a>${asMarkup(writer(l, one))}</a> <a title="x">2 days</a> ago</h4>${i % 3 === 2 ? '<ul class="details"><li>Status changed</li></ul>' : ''}<div class="wiki"><p>${lines(l)}</p></div></div>`)}</div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://issues.example/issues',
    html: page(
      'Issues - Desk - Tracker',
      `<div id="top-menu"><ul><li><a>Home</a></li></ul></div><div id="content"><h2>Issues</h2><table>${each(all, (o) => `<tr><td>${o.id}</td><td>${asMarkup(o.name)}</td><td>late order</td></tr>`)}</table></div>`,
    ),
  }),
};

/** There are more cards of other people than messages, and they are built alike. */
const dialogue: Application = {
  name: 'a dialogue over a board of cards',
  clicks: { name: '[role="dialog"] .dh b', message: '[role="dialog"] .theirs span' },
  conversation: (one, all) => ({
    url: `https://pop.example/leads?open=lead_${one.id}`,
    html: page(
      'Leads',
      `<div id="app"><div class="kanban">${each(all, (o) => `<div class="cardk"><div><b>${asMarkup(o.name)}</b></div><div><span>${last(o)}</span></div></div>`)}</div></div>${shows(one, 2) ? '<div class="toast"><div>Saved</div></div>' : ''}<div class="portal"><div role="dialog"><div class="dh"><b>${asMarkup(one.name)}</b><button>×</button></div><div class="dm">${each(one.lines, (l) => `<div class="bub${side(l)}"><span>${lines(l)}</span><i>${hour(l)}</i></div>`)}</div><textarea></textarea></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://pop.example/leads',
    html: page(
      'Leads',
      `<div id="app"><div class="kanban">${each(all, (o) => `<div class="cardk"><div><b>${asMarkup(o.name)}</b></div><div><span>${last(o)}</span></div></div>`)}</div></div><div class="portal"></div>`,
    ),
  }),
};

/** Applications that show others beside the contact, or the user in the same place. */
export const AMONG_OTHERS: readonly Application[] = [forum, consoleTabs, issue, dialogue];
