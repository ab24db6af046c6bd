import { ME } from './conversations.ts';
import { each, hour, last, page } from './markup.ts';
import { by, runs, said, type Talk, type UnseenApplication, who } from './unseen-conversations.ts';
import { hash, initials, mine } from './varied-conversations.ts';

/** Typography of a kit with hashed styles; the stay beside the name; a card of the booking repeats it. */
const guestChat: UnseenApplication = {
  name: 'guests of a house',
  clicks: { name: '.MuiCardHeader-content h6', message: '.MuiPaper-root .MuiTypography-body2' },
  conversation: (one, all) => ({
    url: `https://stay.example/inbox/threads/${hash(one.id)}`,
    html: guestPage(
      all,
      one,
      `<div class="MuiBox-root css-1${hash(one.name)}"><div class="MuiCardHeader-root css-k1"><div class="MuiAvatar-root css-a2">${initials(one.name)}</div><div class="MuiCardHeader-content"><h6 class="MuiTypography-root MuiTypography-subtitle1 css-t5">${who(one)}</h6><p class="MuiTypography-root MuiTypography-caption css-c8">${12 + one.turn}–${14 + one.turn} Nov · 2 guests · House ${one.turn % 3}</p></div></div><div class="MuiStack-root css-s4">${each(one.lines, (l) => `<div class="MuiBox-root ${mine(l) ? 'css-out1' : 'css-in1'}"><div class="MuiPaper-root MuiPaper-elevation0 css-p3"><p class="MuiTypography-root MuiTypography-body2 css-b2">${said(l)}</p></div><span class="MuiTypography-root MuiTypography-caption css-c8">${hour(l)}</span></div>`)}</div><div class="MuiFormControl-root"><textarea placeholder="Reply to ${who(one)}"></textarea></div></div><div class="MuiDrawer-root"><div class="MuiCard-root"><h5 class="MuiTypography-root MuiTypography-h5">Booking</h5><p class="MuiTypography-root MuiTypography-body2">${who(one)}</p><p class="MuiTypography-root MuiTypography-body2">${one.phone}</p>${one.turn % 2 ? '<p class="MuiTypography-root MuiTypography-body2">Paid</p>' : ''}</div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://stay.example/inbox',
    html: guestPage(
      all,
      undefined,
      '<div class="MuiBox-root css-1z"><p class="MuiTypography-root MuiTypography-body1">Pick a guest</p></div>',
    ),
  }),
};
function guestPage(all: readonly Talk[], open: Talk | undefined, main: string): string {
  return page(
    'Inbox · Stay',
    `<div id="__next"><header class="MuiAppBar-root"><h6 class="MuiTypography-root MuiTypography-h6">Stay</h6></header><ul class="MuiList-root">${each(all, (o) => `<li class="MuiListItem-root"><div role="button" class="MuiListItemButton-root${o === open ? ' Mui-selected' : ''}"><div class="MuiAvatar-root">${initials(o.name)}</div><div class="MuiListItemText-root"><span class="MuiTypography-root MuiTypography-body1">${who(o)}</span><p class="MuiTypography-root MuiTypography-body2">${last(o)}</p></div></div></li>`)}</ul>${main}</div>`,
  );
}

/** “Conversation with NAME” is the title; the name alone stands nowhere but over the lines of the buyer. */
const marketplace: UnseenApplication = {
  name: '“Conversation with”, and an order',
  clicks: { name: '.ant-page-header-heading-title', message: '.ant-comment-content-detail p' },
  writes: (one) => `Conversation with ${one.name}`,
  conversation: (one) => ({
    url: `https://seller.example/messages?buyer=${hash(one.email)}&order=${one.turn + 800}`,
    html: marketPage(
      `<div class="ant-page-header"><div class="ant-page-header-heading"><span class="ant-page-header-heading-title">Conversation with ${who(one)}</span><span class="ant-tag ant-tag-blue">Order ${one.turn + 800}</span></div></div><div class="ant-card"><div class="ant-card-body"><div class="ant-descriptions"><span class="ant-descriptions-item-label">Item</span><span class="ant-descriptions-item-content">Lamp, brass</span></div></div></div><ul class="ant-list-items">${each(one.lines, (l) => `<li><div class="ant-comment"><div class="ant-comment-inner"><div class="ant-comment-avatar"><span class="ant-avatar">${mine(l) ? 'R' : initials(one.name)}</span></div><div class="ant-comment-content"><div class="ant-comment-content-author"><span class="ant-comment-content-author-name">${mine(l) ? 'Lamp shop' : who(one)}</span><span class="ant-comment-content-author-time">${hour(l)}</span></div><div class="ant-comment-content-detail"><p>${said(l)}</p></div></div></div></div></li>`)}</ul>${one.turn % 3 ? '' : '<div class="ant-alert"><span class="ant-alert-message">Answer within 24 hours</span></div>'}<textarea class="ant-input"></textarea>`,
    ),
  }),
  list: (all) => ({
    url: 'https://seller.example/messages',
    html: marketPage(
      `<div class="ant-page-header"><div class="ant-page-header-heading"><span class="ant-page-header-heading-title">Messages</span></div></div><ul class="ant-list-items">${each(all, (o) => `<li class="ant-list-item"><div class="ant-list-item-meta"><h4 class="ant-list-item-meta-title"><a>${who(o)}</a></h4><div class="ant-list-item-meta-description">${last(o)}</div></div></li>`)}</ul>`,
    ),
  }),
};
function marketPage(main: string): string {
  return page(
    'Seller centre',
    `<div id="root"><section class="ant-layout"><aside class="ant-layout-sider"><ul class="ant-menu"><li class="ant-menu-item">Orders</li><li class="ant-menu-item ant-menu-item-selected">Messages</li></ul></aside><section class="ant-layout"><header class="ant-layout-header"><span>Lamp shop</span></header><main class="ant-layout-content">${main}</main></section></section></div>`,
  );
}

/** A sentence is the heading, and the name is in the middle of it; a trail and a card say more. */
const enquiry: UnseenApplication = {
  name: 'an enquiry about a flat',
  clicks: { name: 'h1.h4', message: '.card-body .card-text' },
  writes: (one) =>
    `Enquiry from ${one.name} about “${2 + (one.turn % 4)}-room flat, River Street ${one.turn}”`,
  conversation: (one) => ({
    url: `https://homes.example/agent/enquiries/${one.id}/messages`,
    html: enquiryPage(
      `<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/agent">Agent</a></li><li class="breadcrumb-item"><a href="/agent/enquiries">Enquiries</a></li><li class="breadcrumb-item active" aria-current="page">${one.id}</li></ol></nav><h1 class="h4">Enquiry from ${who(one)} about “${2 + (one.turn % 4)}-room flat, River Street ${one.turn}”</h1><div class="row"><div class="col-md-8">${each(one.lines, (l) => `<div class="card mb-2 ${mine(l) ? 'ms-5 bg-light' : 'me-5'}"><div class="card-body"><p class="card-text">${said(l)}</p><p class="card-text"><small class="text-muted">${mine(l) ? 'You' : 'Applicant'}, ${hour(l)}</small></p></div></div>`)}</div><div class="col-md-4"><div class="card"><div class="card-header">Applicant</div><ul class="list-group list-group-flush">${one.turn % 2 ? '<li class="list-group-item">Non-smoker</li>' : ''}<li class="list-group-item">${one.phone}</li><li class="list-group-item">2 people</li></ul></div></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://homes.example/agent/enquiries',
    html: enquiryPage(
      `<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/agent">Agent</a></li><li class="breadcrumb-item active" aria-current="page">Enquiries</li></ol></nav><h1 class="h4">Enquiries</h1>${each(all, (o) => `<div class="card mb-2"><div class="card-body"><h5 class="card-title">${who(o)}</h5><p class="card-text">${last(o)}</p></div></div>`)}`,
    ),
  }),
};
function enquiryPage(main: string): string {
  return page(
    'Homes for agents',
    `<nav class="navbar navbar-expand-lg"><div class="container-fluid"><a class="navbar-brand" href="/">Homes</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link">Listings</a></li></ul><span class="navbar-text">${ME.name}</span></div></nav><div class="container my-3">${main}</div>`,
  );
}

/** Bubbles of a kit with a name over each, also over the user’s; the heading adds whose parent it is. */
const parents: UnseenApplication = {
  name: 'parents of a school',
  clicks: { name: '.q-toolbar__title div', message: '.q-message-text-content div' },
  writes: (one) => `${one.name} · parent of Timo (${1 + (one.turn % 4)}b)`,
  conversation: (one) => ({
    url: `https://school.example/#/messages/thread/${one.turn + 31}`,
    html: parentsPage(
      `<div class="q-toolbar row no-wrap items-center"><button class="q-btn"><i class="q-icon material-icons">arrow_back</i></button><div class="q-toolbar__title ellipsis"><div>${who(one)} · parent of Timo (${1 + (one.turn % 4)}b)</div></div></div><main class="q-page"><div class="q-pa-md">${each(runs(one.lines), (group) => `<div class="q-message ${mine(group[0] ?? { by: 'me' }) ? 'q-message-sent' : 'q-message-received'}"><div class="q-message-container row"><div><div class="q-message-name">${mine(group[0] ?? { by: 'me' }) ? 'me' : by(group[0], one)}</div>${each(group, (l) => `<div class="q-message-text"><div class="q-message-text-content"><div>${said(l)}</div><div class="q-message-stamp">${hour(l)}</div></div></div>`)}</div></div></div>`)}</div></main>`,
    ),
  }),
  list: (all) => ({
    url: 'https://school.example/#/messages',
    html: parentsPage(
      `<div class="q-toolbar row no-wrap items-center"><div class="q-toolbar__title ellipsis"><div>Messages</div></div></div><main class="q-page"><div class="q-list">${each(all, (o) => `<div class="q-item q-item-type row"><div class="q-item__section"><div class="q-item__label">${who(o)}</div><div class="q-item__label q-item__label--caption">${last(o)}</div></div></div>`)}</div></main>`,
    ),
  }),
};
function parentsPage(main: string): string {
  return page(
    'School',
    `<div id="q-app"><div class="q-layout"><div class="q-drawer"><div class="q-item">${ME.name}</div><div class="q-item">Classes</div></div><div class="q-page-container">${main}</div></div></div>`,
  );
}

/** Cards of a framework with numbered host marks; the date of birth beside the name; messages open as panels. */
const patients: UnseenApplication = {
  name: 'patients of a practice',
  clicks: { name: 'app-patient-banner .patient-name', message: 'mat-expansion-panel .body p' },
  conversation: (one) => ({
    url: `https://practice.example/portal/threads;id=${one.id};folder=inbox`,
    html: patientsPage(
      `<app-patient-banner _nghost-ng-c${3000 + one.turn}=""><mat-icon>person</mat-icon><span class="patient-name">${who(one)}</span><span class="dob">born 0${1 + (one.turn % 9)}/1980</span>${one.turn % 3 ? '' : '<mat-chip>Allergies</mat-chip>'}</app-patient-banner><app-thread><h2 class="mat-headline-6">Prescription</h2><mat-accordion>${each(one.lines, (l, at) => `<mat-expansion-panel class="mat-expansion-panel mat-expanded"><mat-expansion-panel-header id="mat-expansion-panel-header-${at}" role="button"><mat-panel-title>${mine(l) ? 'Practice team' : 'Patient'}</mat-panel-title><mat-panel-description>${hour(l)}</mat-panel-description></mat-expansion-panel-header><div id="cdk-accordion-child-${at}" role="region"><div class="body"><p>${said(l)}</p></div></div></mat-expansion-panel>`)}</mat-accordion></app-thread>`,
    ),
  }),
  list: (all) => ({
    url: 'https://practice.example/portal/threads;folder=inbox',
    html: patientsPage(
      `<app-inbox><h2 class="mat-headline-6">Inbox</h2><mat-accordion>${each(all, (o, at) => `<mat-expansion-panel class="mat-expansion-panel"><mat-expansion-panel-header id="mat-expansion-panel-header-${at}" role="button"><mat-panel-title>${who(o)}</mat-panel-title><mat-panel-description>Prescription</mat-panel-description></mat-expansion-panel-header></mat-expansion-panel>`)}</mat-accordion></app-inbox>`,
    ),
  }),
};
function patientsPage(main: string): string {
  return page(
    'Practice portal',
    `<app-root ng-version="18.2.0"><mat-toolbar><span>Practice portal</span><button mat-icon-button aria-label="Account: ${ME.name}"></button></mat-toolbar><mat-sidenav-container><mat-sidenav><mat-nav-list><a mat-list-item>Inbox</a><a mat-list-item>Patients</a></mat-nav-list></mat-sidenav><mat-sidenav-content><router-outlet></router-outlet>${main}</mat-sidenav-content></mat-sidenav-container></app-root>`,
  );
}

/** Programs of trades that nobody had in view when the engine was made. */
export const UNSEEN_TRADES: readonly UnseenApplication[] = [
  guestChat,
  marketplace,
  enquiry,
  parents,
  patients,
];
