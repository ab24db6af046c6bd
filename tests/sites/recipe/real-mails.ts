import { asMarkup } from '../../practice/markup.mjs';
import { type Conversation, ME } from './conversations.ts';
import { each, last, lines, page } from './markup.ts';
import type { RealApplication } from './real-application.ts';

const ME_MARKUP = asMarkup(ME.name);

/** One message of a forum on a page; its author in a list of facts, and the messages before it below. */
const phpBB: RealApplication = {
  name: 'phpBB, private messages',
  source: 'phpBB/styles/prosilver/template of phpbb/phpbb',
  clicks: { name: '.postprofile .username', message: '.postbody .content' },
  conversation: (one) => ({
    url: `https://forum.example/ucp.php?i=pm&mode=view&f=0&p=${one.id}`,
    html: phpBBPage(
      'View message',
      `<div id="post-${one.id}" class="post pm has-profile"><div class="inner"><dl class="postprofile" id="profile${one.id}"><dt class="no-profile-rank has-avatar"><div class="avatar-container"><a href="./memberlist.php?mode=viewprofile&amp;u=2" class="avatar"><img class="avatar" src="data:," alt="User avatar"></a></div><a href="./memberlist.php?mode=viewprofile&amp;u=${one.id}" class="username">${asMarkup(one.name)}</a></dt>${Number(one.id) % 2 === 0 ? '<dd class="profile-rank">Site Admin</dd>' : ''}<dd class="profile-posts"><strong>Posts:</strong> <a href="./search.php?author_id=2">12</a></dd><dd class="profile-joined"><strong>Joined:</strong> Mon Nov 09, 2026 9:10 am</dd><dd class="profile-contact"><strong>Contact:</strong><div class="dropdown-container"><a href="#" class="dropdown-trigger" title="Contact ${asMarkup(one.name)}"><i class="icon"></i></a></div></dd></dl><div class="postbody"><h3 class="first">Re: order ${one.id}</h3><ul class="post-buttons"><li><a href="./ucp.php?i=pm&amp;action=quote" title="Quote" class="button"><span>Quote</span></a></li></ul><p class="author"><strong>Sent:</strong> Mon Nov 09, 2026 9:10 am<br><strong>From:</strong> <a href="./memberlist.php?u=${one.id}" class="username">${asMarkup(one.name)}</a><br><strong>To:</strong> <a href="./memberlist.php?u=2" class="username-coloured">${ME_MARKUP}</a></p><div class="content">${each(one.lines, (line) => `${lines(line)}<br><br>`)}</div></div></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://forum.example/ucp.php?i=pm&folder=inbox',
    html: phpBBPage('Inbox', phpBBFolder(all)),
  }),
  elsewhere: () => ({
    'own settings': {
      url: 'https://forum.example/ucp.php?i=ucp_profile&mode=profile_info',
      html: phpBBPage(
        'Edit profile',
        `<form><fieldset><dl><dt><label>Username:</label></dt><dd><strong>${ME_MARKUP}</strong></dd></dl></fieldset></form>`,
      ),
    },
    'an empty folder': {
      url: 'https://forum.example/ucp.php?i=pm&folder=sentbox',
      html: phpBBPage('Sent messages', '<p><strong>This folder is empty</strong></p>'),
    },
  }),
};

function phpBBFolder(all: readonly Conversation[]): string {
  return `<ul class="topiclist two-columns"><li class="header"><dl><dt><div class="list-inner">Message</div></dt><dd class="mark">Mark</dd></dl></li></ul><ul class="topiclist cplist pmlist">${each(all, (one) => `<li class="row bg1"><dl class="row-item"><dt><a class="row-item-link read" href="./ucp.php?p=${one.id}"></a><div class="list-inner"><a href="./ucp.php?p=${one.id}" class="topictitle">Re: order ${one.id}</a><br>by <a href="./memberlist.php?u=${one.id}" class="username">${asMarkup(one.name)}</a> &raquo; Mon Nov 09, 2026</div></dt><dd class="mark"><input type="checkbox"></dd></dl></li>`)}</ul>`;
}

function phpBBPage(title: string, content: string): string {
  return page(
    `User Control Panel - ${title} - Forum`,
    `<div id="wrap" class="wrap"><div id="page-header"><div class="headerbar" role="banner"><h1>Forum</h1></div><ul id="nav-main" role="menubar"><li id="username_logged_in"><a href="./ucp.php" class="header-profile"><span class="username">${ME_MARKUP}</span></a></li></ul></div><div id="page-body" role="main"><h2 class="ucp-title">User Control Panel</h2><div class="panel"><div class="inner"><div class="cp-menu"><ul><li><a href="./ucp.php?i=pm">Inbox</a></li></ul></div><div id="cp-main" class="cp-main"><h2 class="cp-title">${title}</h2><div class="panel"><div class="inner">${content}</div></div></div></div></div></div></div>`,
  );
}

/** A record with cells of fields, the sender among them by a link; the words of the mail in one of the cells. */
const espo: RealApplication = {
  name: 'EspoCRM, a mail',
  source: 'client/res/templates of espocrm/espocrm at 2cde9d980f',
  clicks: {
    name: '.cell[data-name="from"] .field a',
    message: '.cell[data-name="body"] .html-container',
  },
  conversation: (one) => ({
    url: `https://espo.example/#Email/view/${idOf(one)}`,
    html: espoPage(
      `Order ${one.id}`,
      `<div class="page-header"><div class="page-header-row"><div class="page-header-column-1"><h3 class="header-title"><div class="header-breadcrumbs"><div class="breadcrumb-item"><a href="#Email" class="action">Emails</a></div><div class="breadcrumb-separator"><span></span></div><div class="breadcrumb-item"><span class="font-size-flexible title">Order ${one.id}</span></div></div></h3></div></div></div><div class="record"><div class="detail" id="e${one.id}" data-scope="Email" tabindex="-1"><div class="detail-button-container button-container record-buttons"><div class="btn-group" role="group"><button class="btn btn-primary action" data-action="reply">Reply</button></div></div><div class="record-grid"><div class="left"><div class="middle"><div class="panel panel-default first"><div class="panel-body"><div class="row"><div class="cell col-sm-6 form-group" data-name="from"><label class="control-label" data-name="from"><span class="label-text">From</span></label><div class="field" data-name="from"><div><a href="#Contact/view/${idOf(one)}" title="${one.email}">${asMarkup(one.name)}</a> <span class="text-muted chevron-right"></span> <span>${one.email}</span></div></div></div><div class="cell col-sm-6 form-group" data-name="dateSent"><label class="control-label"><span class="label-text">Date Sent</span></label><div class="field" data-name="dateSent">Nov 10 09:10</div></div></div><div class="row"><div class="cell col-sm-6 form-group" data-name="to"><label class="control-label"><span class="label-text">To</span></label><div class="field" data-name="to"><div><a href="#User/view/1">${ME_MARKUP}</a> <span>${ME.email}</span></div></div></div></div>${Number(one.id) % 2 === 0 ? `<div class="row"><div class="cell form-group" data-name="parent"><label class="control-label"><span class="label-text">Parent</span></label><div class="field" data-name="parent"><a href="#Account/view/a1">Lumo SA</a></div></div></div>` : ''}<div class="row"><div class="cell form-group" data-name="body"><div class="field" data-name="body"><div class="html-container">${each(one.lines, (line) => `<p>${lines(line)}</p>`)}</div></div></div></div></div></div></div></div></div></div></div>`,
    ),
  }),
  list: (all) => ({ url: 'https://espo.example/#Email', html: espoPage('Emails', espoList(all)) }),
  elsewhere: (all) => ({
    'a search': {
      url: 'https://espo.example/#GlobalSearch/order',
      html: espoPage('Search', espoList(all.slice(0, 2))),
    },
    'a company': {
      url: 'https://espo.example/#Account/view/64f0c2b1a9d3e7f05',
      html: espoPage(
        'Lumo SA',
        '<div class="record"><div class="detail"><div class="record-grid"><div class="cell" data-name="name"><label>Name</label><div class="field" data-name="name">Lumo SA</div></div></div></div></div>',
      ),
    },
  }),
};

function idOf({ id }: Conversation): string {
  return `64f0c2b1a9${id}e7f`;
}

function espoList(all: readonly Conversation[]): string {
  return `<div class="list"><table class="table"><thead><tr><th>From</th><th>Subject</th></tr></thead><tbody>${each(all, (one) => `<tr data-id="${idOf(one)}" class="list-row"><td class="cell" data-name="personStringData"><span>${asMarkup(one.name)}</span></td><td class="cell" data-name="subject"><a href="#Email/view/${idOf(one)}" class="link">Order ${one.id}</a><span>${last(one)}</span></td></tr>`)}</tbody></table></div>`;
}

function espoPage(title: string, content: string): string {
  return page(
    title,
    `<header id="header"><div class="navbar"><ul class="nav tabs"><li data-name="Email"><a href="#Email"><span class="full-label">Emails</span></a></li></ul><ul class="nav navbar-right"><li><a href="#User/view/1">${ME_MARKUP}</a></li></ul></div></header><div id="content" class="container"><div id="main">${content}</div></div>`,
  );
}

/** A head of a name and an address in table cells; what was written stands under them. */
const cypht: RealApplication = {
  name: 'Cypht',
  source: 'modules/imap/functions.php of cypht-org/cypht at da5c9651a',
  clicks: { name: '.msg_headers .from_name', message: '.msg_text_inner' },
  conversation: (one, all) => ({
    url: `https://cypht.example/?page=message&list_path=imap_1_INBOX&list_parent=unread&uid=${one.id}`,
    html: cyphtPage(
      `Order ${one.id}`,
      `<div class="content_title"><a href="?page=message_list">Unread</a></div><div class="msg_text"><div class="msg_headers"><div class="header_subject d-flex justify-content-center"><h5 class="text-center">Order ${one.id}</h5></div><div class="row"><div class="col-md-2"><span class="text-muted">From</span></div><div class="col-md-10"><span class="from_name">${asMarkup(one.name)}</span> <a href="mailto:${one.email}">&lt;${one.email}&gt;</a></div></div><div class="row"><div class="col-md-2"><span class="text-muted">To</span></div><div class="col-md-10">${ME_MARKUP}</div></div><div class="row"><div class="col-md-2"><span class="text-muted">Date</span></div><div class="col-md-10">2 days ago</div></div></div><div class="msg_text_inner">${each(one.lines, (line) => `${lines(line)}<br>`)}</div></div><div class="msg_parts"><table><tr><td><a href="#" class="msg_part_link" data-message-part="1">text / plain</a></td></tr></table></div><div class="prev_next">${all[0]?.name === one.name ? '' : `<a class="plink" href="?uid=1">Order of ${asMarkup(all[0]?.name ?? '')}</a>`}</div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://cypht.example/?page=message_list&list_path=unread',
    html: cyphtPage('Unread', cyphtList(all)),
  }),
  elsewhere: (all) => ({
    'a search': {
      url: 'https://cypht.example/?page=search&search_terms=order',
      html: cyphtPage('Search', cyphtList(all.slice(4, 6))),
    },
    'own settings': {
      url: 'https://cypht.example/?page=settings',
      html: cyphtPage(
        'Settings',
        '<table class="settings_table"><tr><td>General</td></tr></table>',
      ),
    },
  }),
};

function cyphtList(all: readonly Conversation[]): string {
  return `<table class="message_table"><tbody>${each(all, (one) => `<tr class="email" data-uid="${one.id}"><td class="checkbox_cell"><input type="checkbox"></td><td class="source">INBOX</td><td class="from">${asMarkup(one.name)}</td><td class="subject"><div><a href="?page=message&amp;uid=${one.id}">Order ${one.id}</a><p class="fw-light">${last(one)}</p></div></td><td class="msg_date">2 days ago</td></tr>`)}</tbody></table>`;
}

function cyphtPage(title: string, content: string): string {
  return page(
    title,
    `<nav class="folder_cell"><div class="folder_list"><ul><li class="menu_unread"><a href="?page=message_list">Unread</a></li></ul></div></nav><main class="content_cell">${content}</main>`,
  );
}

/** Mails and private messages as they are served. */
export const REAL_MAILS: readonly RealApplication[] = [phpBB, espo, cypht];
