import { ME } from './conversations.ts';
import { each, hour, last, page } from './markup.ts';
import { by, said, type Talk, type UnseenApplication, who } from './unseen-conversations.ts';
import { hash, mine } from './varied-conversations.ts';

/** An open root, as a server writes it. */
function root(inside: string): string {
  return `<template shadowrootmode="open">${inside}</template>`;
}

/** Everything below the root of the application, two roots deep; a row is a component of its own. */
const rootsInRoots: UnseenApplication = {
  name: 'roots in roots',
  clicks: { name: '.conversation-title', message: '.message-text' },
  conversation: (one, all) => ({
    url: `https://studio.example/inbox/${one.id}`,
    html: page(
      'Studio',
      `<ytd-app>${root(`<div id="contents"><inbox-list>${root(rootsRows(all))}</inbox-list><inbox-thread>${root(`<header><span class="conversation-title">${who(one)}</span><span class="presence">${one.turn % 2 ? 'online' : 'away'}</span></header><div id="scroller">${each(one.lines, (l) => `<inbox-message ${mine(l) ? 'outgoing' : 'incoming'}>${root(`<div class="message-text">${said(l)}</div><span class="time">${hour(l)}</span>`)}</inbox-message>`)}</div><textarea></textarea>`)}</inbox-thread></div>`)}</ytd-app>`,
    ),
  }),
  list: (all) => ({
    url: 'https://studio.example/inbox',
    html: page(
      'Studio',
      `<ytd-app>${root(`<div id="contents"><inbox-list>${root(rootsRows(all))}</inbox-list><inbox-empty>${root('<p>Pick a conversation</p>')}</inbox-empty></div>`)}</ytd-app>`,
    ),
  }),
};
function rootsRows(all: readonly Talk[]): string {
  return each(
    all,
    (o) => `<a class="row" href="/inbox/${o.id}"><b>${who(o)}</b><span>${last(o)}</span></a>`,
  );
}

/** The words are in the page and only drawn in places of the roots: a title and its messages go through slots. */
const slots: UnseenApplication = {
  name: 'words through the slots of roots',
  clicks: { name: 'c-record-title span', message: 'c-feed-item p' },
  conversation: (one) => ({
    url: `https://cloud.crm.example/lightning/r/MessagingSession/0Mw${hash(one.id)}/view`,
    html: slotsPage(
      `<c-record-title>${root('<h1><slot></slot></h1>')}<span>${who(one)}</span></c-record-title><c-feed>${root('<ol><slot></slot></ol>')}${each(one.lines, (l) => `<c-feed-item data-actor="${mine(l) ? 'agent' : 'endUser'}">${root('<article><slot name="by"></slot><slot></slot></article>')}<span slot="by">${by(l, one)} · ${hour(l)}</span><p>${said(l)}</p></c-feed-item>`)}</c-feed>`,
    ),
  }),
  list: (all) => ({
    url: 'https://cloud.crm.example/lightning/o/MessagingSession/list',
    html: slotsPage(
      `<c-record-title>${root('<h1><slot></slot></h1>')}<span>Messaging sessions</span></c-record-title><table>${each(all, (o) => `<tr><td>${who(o)}</td><td>${last(o)}</td></tr>`)}</table>`,
    ),
  }),
};
function slotsPage(main: string): string {
  return page(
    'CRM',
    `<one-app><div class="bar"><span>${ME.name}</span></div><main>${main}</main></one-app>`,
  );
}

/** The name stands in the page, the messages below a root: only one of the two places is inside. */
const halfInside: UnseenApplication = {
  name: 'messages below a root, the name above it',
  clicks: { name: '.head h2', message: '.bubble' },
  conversation: (one) => ({
    url: `https://care.example/chat?c=${one.id}`,
    html: page(
      `${one.name} | Care`,
      `<div class="head"><h2>${who(one)}</h2></div><fast-log>${root(`<div part="log" role="log">${each(one.lines, (l) => `<div class="line ${mine(l) ? 'end' : 'start'}"><div class="bubble">${said(l)}</div><small>${hour(l)}</small></div>`)}</div>`)}</fast-log>`,
    ),
  }),
  list: (all) => ({
    url: 'https://care.example/chat',
    html: page(
      'Care',
      `<div class="head"><h2>All chats</h2></div><fast-list>${root(each(all, (o) => `<div class="line"><b>${who(o)}</b><small>${last(o)}</small></div>`))}</fast-list>`,
    ),
  }),
};

/** Applications made of components with open roots. */
export const UNSEEN_ROOTS: readonly UnseenApplication[] = [rootsInRoots, slots, halfInside];
