import { ME } from './conversations.ts';
import { each, hour, last, page } from './markup.ts';
import { by, runs, said, type Talk, type UnseenApplication, who } from './unseen-conversations.ts';
import { hash, initials, mine } from './varied-conversations.ts';

/** Sheets, toolbars and list items of a framework of parts; the same title class in the bar and in the list. */
const toolbars: UnseenApplication = {
  name: 'toolbars and list items',
  clicks: { name: '.v-toolbar__title span', message: '.v-card__text .msg' },
  conversation: (one, all) => ({
    url: `https://inbox.example/tickets/${Number(one.id) * 3}`,
    html: toolbarsPage(
      all,
      one,
      `<div class="v-sheet theme--light"><header class="v-toolbar v-sheet"><div class="v-toolbar__content"><button class="v-btn v-btn--icon"><i aria-hidden="true" class="v-icon mdi mdi-arrow-left"></i></button><div class="v-avatar"><span class="white--text">${initials(one.name)}</span></div><div class="v-toolbar__title"><span>${who(one)}</span></div><div class="spacer"></div><span class="v-chip"><span class="v-chip__content">${one.turn % 2 ? 'Open' : 'Assigned'}</span></span></div></header><div class="scroller">${each(one.lines, (l, at) => `${at % 6 === 0 ? '<div class="v-subheader">10 November</div>' : ''}<div class="d-flex ${mine(l) ? 'justify-end' : 'justify-start'}"><div class="v-card v-sheet ${mine(l) ? 'primary lighten-4' : 'grey lighten-4'}"><div class="v-card__text"><div class="msg">${said(l)}</div><div class="caption">${hour(l)}${mine(l) ? ` · ${ME.name}` : ''}</div></div></div></div>${at === 1 ? `<div class="caption text-center">Ticket assigned to ${ME.name} by ${ME.name}</div>` : ''}`)}</div><div class="v-textarea v-input"><textarea id="input-${200 + one.turn}"></textarea></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://inbox.example/tickets',
    html: toolbarsPage(
      all,
      undefined,
      '<div class="v-sheet theme--light"><div class="empty"><div class="text-h6">No ticket selected</div></div></div>',
    ),
  }),
  elsewhere: (all) => ({
    'a contact': {
      url: 'https://inbox.example/contacts',
      html: toolbarsPage(
        all,
        undefined,
        `<div class="v-sheet theme--light"><header class="v-toolbar v-sheet"><div class="v-toolbar__content"><div class="v-toolbar__title"><span>Contacts</span></div></div></header><div class="v-data-table">${each(all, (o) => `<div class="v-card v-sheet"><div class="v-card__text"><div>${who(o)}</div><div class="caption">${o.email}</div></div></div>`)}</div></div>`,
      ),
    },
  }),
};
function toolbarsPage(all: readonly Talk[], open: Talk | undefined, main: string): string {
  return page(
    'Inbox',
    `<div id="app" data-app="true" class="v-application"><div class="v-application--wrap"><nav class="v-navigation-drawer"><div class="v-list">${each(all, (o) => `<div role="option" class="v-list-item v-list-item--link${o === open ? ' v-list-item--active' : ''}"><div class="v-list-item__content"><div class="v-list-item__title"><span>${who(o)}</span></div><div class="v-list-item__subtitle">${last(o)}</div></div></div>`)}</div></nav><main class="v-main"><div class="v-main__wrap">${main}</div></main></div></div>`,
  );
}

/** Nothing but utility classes; the contact stands in the bar, in the list and in a column beside, all alike. */
const utilities: UnseenApplication = {
  name: 'utility classes, the name three times',
  clicks: { name: '.h-14 .font-medium', message: '.whitespace-pre-wrap' },
  conversation: (one, all) => ({
    url: `https://app.respond.example/space/41/inbox/${one.id}`,
    html: utilitiesPage(
      all,
      one,
      `<div class="flex flex-col flex-1"><div class="flex items-center h-14 px-4 border-b"><div class="flex items-center"><div class="w-8 h-8 rounded-full bg-gray-200">${initials(one.name)}</div><div class="ml-2"><div class="font-medium">${who(one)}</div></div></div><button class="ml-auto px-3">Close</button></div><div class="flex-1 overflow-auto px-4">${one.turn % 2 ? '<div class="text-center text-xs">Conversation opened by contact</div>' : ''}${each(one.lines, (l) => `<div class="flex mb-2"><div class="${mine(l) ? 'ml-auto' : 'mr-auto'} flex flex-col"><div class="rounded-lg px-3 py-2"><div class="whitespace-pre-wrap">${said(l)}</div></div><div class="text-xs text-gray-400">${hour(l)}</div></div></div>`)}</div><div class="border-t p-2"><div contenteditable="true"></div></div></div><div class="w-80 border-l"><div class="flex flex-col items-center p-4"><div class="w-16 h-16 rounded-full">${initials(one.name)}</div><div class="font-medium">${who(one)}</div></div><div class="p-4"><div class="text-xs">Phone</div><div class="text-sm">${one.phone}</div>${one.turn % 3 ? `<div class="text-xs">Email</div><div class="text-sm">${one.email}</div>` : ''}</div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://app.respond.example/space/41/inbox',
    html: utilitiesPage(
      all,
      undefined,
      '<div class="flex flex-col flex-1 items-center justify-center"><div class="text-lg">Select a conversation</div></div>',
    ),
  }),
};
function utilitiesPage(all: readonly Talk[], open: Talk | undefined, main: string): string {
  return page(
    'Inbox',
    `<div class="flex h-screen"><div class="w-16 flex flex-col items-center"><div class="w-8 h-8 rounded-full">RO</div></div><div class="w-72 border-r overflow-auto"><div class="h-14 flex items-center px-4"><div class="font-medium">All</div><div class="ml-auto text-xs">${all.length}</div></div>${each(all, (o) => `<div class="flex items-center px-4 py-2 ${o === open ? 'bg-blue-50' : ''}"><div class="w-8 h-8 rounded-full bg-gray-200">${initials(o.name)}</div><div class="ml-2"><div class="font-medium">${who(o)}</div><div class="text-xs truncate">${last(o)}</div></div></div>`)}</div>${main}</div>`,
  );
}

/** Columns of a mail program for teams: the subject is the title, the people stand in each letter, comments between. */
const teamMail: UnseenApplication = {
  name: 'a team’s mail, comments between',
  clicks: { name: '.css-m1 .css-from', message: '.css-m1 .css-html p' },
  conversation: (one, all) => ({
    url: `https://mail.team.example/#inbox/conversations/${hash(one.id)}-${hash(one.name)}`,
    html: teamMailPage(
      all,
      one,
      `<div class="css-conv"><div class="css-subject"><span>Offer for the roof</span></div><div class="css-body">${each(one.lines, (l, at) => `<div class="css-m1"><div class="css-hd"><div class="css-av">${mine(l) ? 'RO' : initials(one.name)}</div><div><span class="css-from">${by(l, one)}</span><span class="css-to">to ${mine(l) ? who(one) : ME.name}</span></div><span class="css-at">${hour(l)}</span></div><div class="css-html"><p>${said(l)}</p>${l.quotes ? `<blockquote>On Monday ${l.quotes.name} wrote:<br>${l.quotes.text}</blockquote>` : ''}</div></div>${at % 3 === 1 ? `<div class="css-c1"><span class="css-by">${ME.name}</span><span class="css-tx">@Maria can you look?</span></div>` : ''}`)}</div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://mail.team.example/#inbox',
    html: teamMailPage(
      all,
      undefined,
      '<div class="css-conv"><div class="css-none">You are all done</div></div>',
    ),
  }),
};
function teamMailPage(all: readonly Talk[], open: Talk | undefined, conversation: string): string {
  return page(
    'Inbox - Team mail',
    `<div class="css-app"><div class="css-side"><div>${ME.name}</div><div>Inbox</div><div>Sent</div></div><div class="css-list">${each(all, (o) => `<div class="css-row${o === open ? ' css-on' : ''}"><div class="css-r1"><span>${who(o)}</span><span>Mon</span></div><div>Offer for the roof</div><div>${last(o)}</div></div>`)}</div>${conversation}</div>`,
  );
}

/** The name stands in the trail of links alone, as its last link. */
const trail: UnseenApplication = {
  name: 'a name at the end of a trail',
  clicks: {
    name: 'nav[aria-label="breadcrumbs"] li:last-child span',
    message: '.feed-entry .copy',
  },
  conversation: (one) => ({
    url: `https://hub.example/contacts/8812/record/0-1/${one.id}/view/1?interaction=conversation`,
    html: trailPage(
      `<nav aria-label="breadcrumbs"><ol>${one.turn % 2 ? '<li><a href="/home"><span>Home</span></a></li>' : ''}<li><a href="/contacts"><span>Contacts</span></a></li><li aria-current="page"><span>${who(one)}</span></li></ol></nav><div class="columns"><section class="feed">${each(one.lines, (l) => `<div class="feed-entry" data-direction="${mine(l) ? 'OUTGOING' : 'INCOMING'}"><div class="icon"></div><div class="copy">${said(l)}</div><time datetime="${l.at}">${hour(l)}</time></div>`)}</section><section><h4>About</h4><dl><dt>Owner</dt><dd>${ME.name}</dd><dt>Stage</dt><dd>Lead</dd></dl></section></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://hub.example/contacts/8812/objects/0-1/views/all/list',
    html: trailPage(
      `<nav aria-label="breadcrumbs"><ol><li><a href="/home"><span>Home</span></a></li><li aria-current="page"><span>Contacts</span></li></ol></nav><div class="columns"><section><table>${each(all, (o) => `<tr><td><a href="/contacts/8812/record/0-1/${o.id}"><span>${who(o)}</span></a></td><td>${o.email}</td></tr>`)}</table></section></div>`,
    ),
  }),
};
function trailPage(main: string): string {
  return page(
    'Hub',
    `<header><a href="/">Hub</a><button aria-label="Account menu">${ME.name}</button></header><main>${main}</main>`,
  );
}

/** Rows of a grid with labels for readers of screens; who wrote is said in a label; a title in a sentence. */
const grid: UnseenApplication = {
  name: 'a grid for readers of screens',
  clicks: { name: '[role="heading"] bdi', message: '[data-is="text"]' },
  conversation: (one, all) => ({
    url: `https://messages.example/a/chat/dm/${hash(one.email)}AAAAE`,
    html: gridPage(
      all,
      one,
      `<div role="main" aria-label="Conversation with ${who(one)}"><div role="heading" aria-level="1"><bdi>${who(one)}</bdi></div><div role="grid" aria-label="Messages">${each(runs(one.lines), (group) => `<div role="rowgroup" aria-label="${by(group[0], one)}"><div role="row" aria-label="${by(group[0], one)}, ${group.length} messages"><span>${mine(group[0] ?? { by: 'me' }) ? 'You' : by(group[0], one)}</span></div>${each(group, (l) => `<div role="row"><div role="gridcell" tabindex="-1"><div data-is="text">${said(l)}</div></div><div role="gridcell"><span data-absolute-timestamp="${l.at}">${hour(l)}</span></div></div>`)}</div>`)}</div><div role="textbox" contenteditable="true" aria-label="Message ${who(one)}"></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://messages.example/a/home',
    html: gridPage(
      all,
      undefined,
      `<div role="main" aria-label="Home"><div role="heading" aria-level="1">Home</div><div role="grid" aria-label="Threads">${each(all, (o) => `<div role="row"><div role="gridcell"><span>${who(o)}</span></div><div role="gridcell"><div>${last(o)}</div></div></div>`)}</div></div>`,
    ),
  }),
};
function gridPage(all: readonly Talk[], open: Talk | undefined, main: string): string {
  return page(
    'Messages',
    `<div role="banner"><span>Messages</span></div><div role="navigation" aria-label="Direct messages"><div role="list">${each(all, (o) => `<div role="listitem" aria-current="${o === open}"><span role="link" tabindex="0" aria-label="${who(o)}${o.turn % 3 ? '' : ', unread'}"><bdi>${who(o)}</bdi></span></div>`)}</div></div>${main}`,
  );
}

/** A sale with its open line: a window beside a card; the card’s title is a sentence around the name. */
const openLine: UnseenApplication = {
  name: 'an open line beside a sale',
  clicks: { name: '.im-header-title', message: '.im-message-text' },
  writes: (one) => `${one.name} - Website chat`,
  conversation: (one, all) => ({
    url: `https://portal.example/crm/deal/details/${one.turn + 90}/?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER`,
    html: page(
      `Deal #${one.turn + 90}`,
      `<div class="crm-entity-wrap"><div class="pagetitle"><span id="pagetitle">Website chat #${one.id}</span></div><div class="crm-entity-card-container"><div class="crm-entity-widget"><div class="title">Client</div><a class="crm-entity-widget-client-box-name" href="/crm/contact/details/${one.turn}/">${who(one)}</a>${one.turn % 2 ? `<div>${one.phone}</div>` : ''}</div><div class="crm-entity-widget"><div class="title">Responsible</div><a class="crm-widget-employee-name">${ME.name}</a></div></div><div class="im-window"><div class="im-header"><div class="im-header-title">${who(one)} - Website chat</div><div class="im-header-sub">Open channel</div></div><div class="im-history">${each(one.lines, (l, at) => `${at === 0 ? `<div class="im-system">${ME.name} accepted the conversation</div>` : ''}<div class="im-message ${mine(l) ? 'im-message-my' : 'im-message-other'}" id="im-message-${at + 4000}"><div class="im-message-author">${mine(l) ? '' : by(l, one)}</div><div class="im-message-text">${said(l)}</div><div class="im-message-date">${hour(l)}</div></div>`)}</div><textarea class="im-textarea"></textarea></div><div class="im-recent">${each(all, (o) => `<div class="im-recent-item"><span class="im-recent-name">${who(o)} - Website chat</span><span class="im-recent-text">${last(o)}</span></div>`)}</div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://portal.example/crm/deal/kanban/category/0/',
    html: page(
      'Deals',
      `<div class="crm-entity-wrap"><div class="pagetitle"><span id="pagetitle">Deals</span></div><div class="main-kanban">${each(all, (o) => `<div class="main-kanban-item"><a class="crm-kanban-item-title">Website chat #${o.id}</a><a class="crm-kanban-item-contact">${who(o)}</a></div>`)}</div><div class="im-recent">${each(all, (o) => `<div class="im-recent-item"><span class="im-recent-name">${who(o)} - Website chat</span><span class="im-recent-text">${last(o)}</span></div>`)}</div></div>`,
    ),
  }),
};

/** Inboxes of teams that nobody had in view when the engine was made. */
export const UNSEEN_INBOXES: readonly UnseenApplication[] = [
  toolbars,
  utilities,
  teamMail,
  trail,
  grid,
  openLine,
];
