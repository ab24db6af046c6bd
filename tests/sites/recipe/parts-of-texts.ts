import { asMarkup } from '../../practice/markup.mjs';
import type { Application } from './applications.ts';
import { type Conversation, ME } from './conversations.ts';
import { each, hour, last, lines, page } from './markup.ts';
import { hash, initials, mine, shows, side, turnOf } from './varied-conversations.ts';

/** Who can see the page sees two letters of the name. */
const initialsApp: Application = {
  name: 'initials, the name in title and label',
  clicks: { name: '.topbar .ini', message: '.stream .left .w' },
  conversation: (one) => ({
    url: `https://pop.example/chat/${hash(one.id)}77`,
    html: page(
      `${one.name} — Pop`,
      `<div class="topbar"><button aria-label="Back">‹</button><div class="ini" aria-label="${asMarkup(one.name)}" role="img">${initials(one.name)}</div><button aria-label="Call">☎</button></div><div class="stream" aria-label="Chat with ${asMarkup(one.name)}" role="log">${each(one.lines, (l) => `<div class="${mine(l) ? 'right' : 'left'}"><div class="w">${lines(l)}</div><div class="c">${hour(l)}</div></div>`)}</div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://pop.example/chat',
    html: page(
      'Pop',
      `<div class="topbar"><div class="ini" aria-label="${ME.name}" role="img">RO</div></div><div class="stream">${each(all, (o) => `<div class="left"><div class="w">${asMarkup(o.name)}</div><div class="c">${last(o)}</div></div>`)}</div>`,
    ),
  }),
};

/** What is known of a stay stands behind the name. */
const factsInOne: Application = {
  name: 'name and nights in one text',
  clicks: { name: '.bar > div', message: '.theirs .x' },
  conversation: (one, all) => ({
    url: `https://stay.example/inbox/${one.id}`,
    html: page(
      `${one.name} - Stay`,
      `<div class="left">${each(all, (o) => `<div class="li"><div>${asMarkup(o.name)} · ${turnOf(o) + 1} nights</div><div>${last(o)}</div></div>`)}</div><div class="right"><div class="bar"><div>${asMarkup(one.name)} · ${turnOf(one) + 1} nights</div></div>${each(one.lines, (l) => `<div class="v${side(l)}"><div class="y"><div class="x">${lines(l)}</div></div><span>${hour(l)}</span></div>`)}</div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://stay.example/inbox',
    html: page(
      'Inbox - Stay',
      `<div class="left">${each(all, (o) => `<div class="li"><div>${asMarkup(o.name)} · ${turnOf(o) + 1} nights</div><div>${last(o)}</div></div>`)}</div><div class="right"><div class="bar"><div>Inbox</div></div></div>`,
    ),
  }),
};

/** Name and address are elements of a framework side by side, with nothing between them. */
const material: Application = {
  name: 'Angular Material',
  clicks: { name: 'mat-card-title', message: '.theirs .mtxt' },
  conversation: (one, all) => ({
    url: `https://mat.example/desk/inbox/(detail:thread/${one.id})`,
    html: matPage(
      all,
      one,
      `<mat-card _ngcontent-ng-c${one.id}7="" class="mat-mdc-card"><mat-card-header><div mat-card-avatar><img alt="" src="data:,"></div><div class="mat-mdc-card-header-text"><mat-card-title>${asMarkup(one.name)}</mat-card-title><mat-card-subtitle>${shows(one, 2) ? 'Lumo SA' : one.email}</mat-card-subtitle></div></mat-card-header><mat-card-content>${each(one.lines, (l, i) => `<app-bubble _nghost-ng-c${one.id}8=""><div class="row${side(l)}" id="cdk-${one.id}-${i}"><div class="mtxt">${lines(l)}</div><mat-icon aria-hidden="true">${mine(l) ? 'done_all' : 'person'}</mat-icon><span>${hour(l)}</span></div></app-bubble>${i === 1 ? '<mat-divider></mat-divider>' : ''}`)}</mat-card-content></mat-card>`,
    ),
  }),
  list: (all) => ({
    url: 'https://mat.example/desk/inbox',
    html: matPage(
      all,
      undefined,
      `<mat-card class="mat-mdc-card"><mat-card-header><div class="mat-mdc-card-header-text"><mat-card-title>Inbox</mat-card-title></div></mat-card-header></mat-card>`,
    ),
  }),
};
const matPage = (all: readonly Conversation[], one: Conversation | undefined, b: string) =>
  page(
    'Desk',
    `<app-root ng-version="17"><mat-sidenav-container><mat-sidenav><mat-nav-list>${each(all, (o) => `<a mat-list-item id="mat-item-${o.id}"${o === one ? ' aria-current="page"' : ''}><span class="mdc-list-item__primary-text">${asMarkup(o.name)}</span><span>${last(o)}</span></a>`)}</mat-nav-list></mat-sidenav><mat-sidenav-content>${b}</mat-sidenav-content></mat-sidenav-container></app-root>`,
  );

/** Applications that show a name as a part of something else. */
export const PARTS_OF_TEXTS: readonly Application[] = [initialsApp, factsInOne, material];
