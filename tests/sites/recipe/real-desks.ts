import { asMarkup } from '../../practice/markup.mjs';
import { type Conversation, type Line, ME } from './conversations.ts';
import { each, hour, last, lines, page, writer } from './markup.ts';
import type { RealApplication } from './real-application.ts';

const ME_MARKUP = asMarkup(ME.name);

/** Tables of headers over the thread; the entries of both sides, and notices between them, are siblings. */
const osTicket: RealApplication = {
  name: 'osTicket',
  source: 'include/staff of osTicket/osTicket at 4689926b2',
  clicks: {
    name: '.ticket_info span[id$="-name"]',
    message: '.message .thread-body > div:first-child',
  },
  conversation: (one) => ({
    url: `https://support.example/scp/tickets.php?id=${one.id}`,
    html: osTicketPage(
      `Ticket #${one.id}`,
      `<div><div id="msg_notice" style="display: none;"><span id="msg-txt"></span></div><div class="sticky bar"><div class="content"><div class="pull-right flush-right"><a class="action-button pull-right" title="Edit" href="tickets.php?id=${one.id}&amp;a=edit"><i class="icon-edit"></i></a><div id="action-dropdown-more" class="action-dropdown anchor-right"><ul><li><a class="change-user" href="#tickets/${one.id}/change-user"><i class="icon-user"></i> Change Owner</a></li><li><a class="confirm-action" id="ticket-banemail" href="#banemail"><i class="icon-ban-circle"></i> Ban Email &lt;${one.email}&gt;</a></li></ul></div></div><div class="flush-left"><h2><a href="tickets.php?id=${one.id}" title="Reload"><i class="icon-refresh"></i> Ticket #${one.id}</a></h2></div></div></div></div><div class="clear tixTitle has_bottom_border"><h3>Order ${one.id}</h3></div>` +
        `<table class="ticket_info" width="940"><tr><td width="50%"><table width="100%"><tr><th width="100">Status:</th><td><a class="tickets-action" href="#statuses">Open</a></td></tr><tr><th>Priority:</th><td>Normal</td></tr><tr><th>Department:</th><td>Support</td></tr><tr><th>Create Date:</th><td>11/10/26 9:10 AM</td></tr></table></td><td width="50%" style="vertical-align:top"><table width="100%"><tr><th width="100">User:</th><td><a href="#tickets/${one.id}/user"><i class="icon-user"></i> <span id="user-${one.id}-name">${asMarkup(one.name)}</span></a> <a href="tickets.php?a=search&amp;uid=${one.id}" title="Related Tickets">(<b>${one.lines.length}</b>)</a><div id="action-dropdown-stats" class="action-dropdown anchor-right"><ul><li><a href="users.php?id=${one.id}"><i class="icon-user"></i> Manage User</a></li></ul></div></td></tr><tr><th>Email:</th><td><span id="user-${one.id}-email">${one.email}</span></td></tr><tr><th>Source:</th><td><span id="field_source">Email</span></td></tr></table></td></tr></table><br>` +
        `<table class="ticket_info" width="940"><tr><td width="50%"><table width="100%"><tr><th width="100">Assigned To:</th><td><span id="field_assign">${ME_MARKUP}</span></td></tr><tr><th>SLA Plan:</th><td><span id="field_sla">Default</span></td></tr></table></td><td width="50%"><table width="100%"><tr><th width="100">Help Topic:</th><td><span id="field_topic">General</span></td></tr></table></td></tr></table><br><div class="clear"></div>` +
        `<ul class="tabs clean threads" id="ticket_tabs"><li class="active"><a id="ticket-thread-tab" href="#ticket_thread">Ticket Thread (${one.lines.length})</a></li><li><a id="ticket-tasks-tab" href="#tasks">Tasks</a></li></ul><div id="ticket_tabs_container"><div id="ticket_thread" class="tab_content"><div id="ticketThread"><div id="thread-items" data-thread-id="${one.id}">${each(one.lines, (line, at) => (at === 1 ? `<div class="thread-event action"><span class="type-icon"><i class="faded icon-hand-right"></i></span><span class="faded description">Assigned to <strong>${ME_MARKUP}</strong> by <strong>${ME_MARKUP}</strong> <time datetime="${line.at}">${hour(line)}</time></span></div>` : '') + osTicketEntry(line, one))}</div></div><div class="sticky bar stop actions" id="response_options"><ul class="tabs" id="response-tabs"><li class="active"><a href="#reply" id="post-reply-tab">Post Reply</a></li></ul><form id="reply"><select id="emailreply"><option value="1">${asMarkup(one.name)} &lt;${one.email}&gt;</option></select><textarea></textarea></form></div></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://support.example/scp/tickets.php',
    html: osTicketPage('Tickets', osTicketQueue(all)),
  }),
  elsewhere: (all) => ({
    'a search': {
      url: 'https://support.example/scp/tickets.php?a=search&query=order',
      html: osTicketPage('Tickets', osTicketQueue(all.slice(3, 5))),
    },
    'the user directory': {
      url: 'https://support.example/scp/users.php',
      html: osTicketPage(
        'User Directory',
        `<form id="users-list"><table class="list"><thead><tr><th>Name</th><th>Status</th></tr></thead><tbody>${each(all, (one) => `<tr id="${one.id}"><td><a class="preview" href="users.php?id=${one.id}">${asMarkup(one.name)}</a></td><td>Guest</td></tr>`)}</tbody></table></form>`,
      ),
    },
    'own settings': {
      url: 'https://support.example/scp/profile.php',
      html: osTicketPage(
        'My Account Profile',
        `<form><h2>${ME_MARKUP}</h2><table><tr><td>Name:</td><td><input value="${ME_MARKUP}"></td></tr></table></form>`,
      ),
    },
  }),
};

function osTicketEntry(line: Line, one: Conversation): string {
  const theirs = line.by === 'contact';
  return `<div id="thread-entry-${line.id.slice(1)}"><div class="thread-entry ${theirs ? 'message' : 'response'} avatar" style="position:relative;z-index:auto;"><span class="${theirs ? 'pull-right' : 'pull-left'} avatar"><img class="avatar" alt="Avatar" src="data:,"></span><div class="header"><div class="pull-right"><span class="muted-button pull-right"><i class="icon-caret-down"></i></span><div class="action-dropdown anchor-right"><ul class="title"><li><a class="no-pjax" href="#"><i class="icon-pencil"></i> Edit</a></li></ul></div><span class="textra light"></span></div><b>${asMarkup(writer(line, one))}</b> posted <a name="entry-1" href="#entry-1"><time datetime="${line.at}" title="${hour(line)}">${hour(line)}</time></a> <span class="faded title truncate"></span></div><div class="thread-body no-pjax"><div>${lines(line)}</div><div class="clear"></div></div></div></div>`;
}

function osTicketQueue(all: readonly Conversation[]): string {
  return `<div class="sticky bar opaque"><div class="content"><h2><a href="?" title="Refresh"><i class="icon-refresh"></i> Open</a></h2></div></div><form id="tickets"><table class="list queue tickets" width="940"><thead><tr><th></th><th>Ticket</th><th>Subject</th><th>From</th></tr></thead><tbody>${each(all, (one) => `<tr><td><input type="checkbox" class="ckb" value="${one.id}"></td><td><a class="preview" href="tickets.php?id=${one.id}">${one.id}</a></td><td><a href="tickets.php?id=${one.id}"><span class="truncate">Order ${one.id}</span></a></td><td><span class="truncate">${asMarkup(one.name)}</span></td></tr>`)}</tbody></table></form>`;
}

function osTicketPage(title: string, content: string): string {
  return page(
    title,
    `<div id="container"><div id="header"><p id="info" class="pull-right no-pjax">Welcome, <strong>${ME_MARKUP}</strong> | <a href="profile.php">Profile</a></p><a href="index.php" id="logo"><img src="data:," alt="osTicket"></a></div><div id="pjax-container"><ul id="nav"><li class="active"><a href="tickets.php">Tickets</a></li><li><a href="users.php">Users</a></li></ul><ul id="sub_nav"></ul><div id="content">${content}</div></div></div>`,
  );
}

/** The thread is headed by the subject; the customer stands in a snippet at the side, newest message first. */
const freeScout: RealApplication = {
  name: 'FreeScout',
  source: 'resources/views of freescout-help-desk/freescout at ab277253',
  clicks: { name: '.customer-name', message: '.thread-type-customer .thread-content' },
  conversation: (one) => ({
    url: `https://help.example/conversation/${one.id}?folder_id=2`,
    html: freeScoutPage(
      `#${one.id} Order ${one.id} - ${one.name}`,
      `<div id="conv-layout" class="conv-type-email"><div id="conv-layout-header"><div id="conv-toolbar"><div class="conv-actions"><span class="conv-reply conv-action glyphicon" title="Reply" aria-label="Reply" role="button"></span></div><ul class="conv-info"><li><div class="btn-group" id="conv-assignee" title="Assignee: ${ME_MARKUP}"><button type="button" class="btn"><span>${ME_MARKUP}</span></button></div></li></ul></div><div id="conv-subject"><div class="conv-subj-block"><div class="conv-subjwrap"><div class="conv-subjtext"><span>Order ${one.id}</span><div class="input-group conv-subj-editor"><input type="text" id="conv-subj-value" value="Order ${one.id}"></div></div><div class="conv-numnav"><i class="conv-star" title="Star Conversation"></i>&nbsp; # <strong>${one.id}</strong></div></div></div><div class="conv-action-wrapper"><div class="conv-block conv-reply-block hidden"><form><select name="to"><option value="${one.email}">${asMarkup(one.name)} &lt;${one.email}&gt;</option></select><textarea id="body"></textarea></form></div></div></div></div>` +
        `<div id="conv-layout-customer"><div class="conv-customer-header"></div><div class="conv-customer-block conv-sidebar-block"><div class="customer-snippet"><div class="customer-photo-container"><img src="data:," alt="" class="customer-photo"></div><div class="customer-data"><a href="/customers/${one.id}/edit" class="customer-name">${asMarkup(one.name)}</a><ul class="customer-contacts customer-section"><li class="customer-email"><a href="#" class="contact-main" title="Copy">${one.email}</a></li></ul><div class="customer-extra"></div></div></div><div class="dropdown customer-trigger" title="Settings"><a href="#" class="dropdown-toggle"></a></div></div>${Number(one.id) % 2 === 0 ? '<div class="conv-sidebar-block"><div class="panel-group accordion"><h4>Previous Conversations</h4><ul class="sidebar-block-list"><li><a href="/conversation/11"><i></i> An older order</a></li></ul></div></div>' : ''}</div>` +
        `<div id="conv-layout-main">${each(one.lines.toReversed(), (line) => freeScoutThread(line, one))}</div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://help.example/mailbox/1/2',
    html: freeScoutPage('Unassigned - Support', freeScoutTable(all)),
  }),
  elsewhere: (all) => ({
    'a search': {
      url: 'https://help.example/search?q=order',
      html: freeScoutPage('Search - FreeScout', freeScoutTable(all.slice(2, 4))),
    },
    'a customer with their conversations': {
      url: `https://help.example/customers/${all[1]?.id}/`,
      html: freeScoutPage('Customer', freeScoutTable(all.slice(1, 2))),
    },
    'nothing here': {
      url: 'https://help.example/mailbox/1/3',
      html: freeScoutPage(
        'Mine',
        '<div class="empty-content">There are no conversations here</div>',
      ),
    },
  }),
};

function freeScoutThread(line: Line, one: Conversation): string {
  return `<div class="thread thread-type-${line.by === 'contact' ? 'customer' : 'message'}" id="thread-${line.id.slice(1)}" data-thread_id="${line.id}"><div class="thread-photo"><img class="person-photo" src="data:," alt="${asMarkup(writer(line, one))}"></div><div class="thread-message"><div class="thread-header"><div class="thread-title"><div class="thread-person"><strong><a href="/customers/${one.id}/edit">${asMarkup(writer(line, one))}</a></strong></div><div class="thread-recipients"></div></div><div class="thread-info"><a href="#thread-1" class="thread-date" title="${hour(line)}">${hour(line)}</a><br><span class="thread-status">Active</span></div></div><div class="thread-body"><div class="thread-content" dir="auto">${lines(line)}</div></div></div><div class="dropdown thread-options"><span class="dropdown-toggle" role="button" aria-expanded="false"><b class="caret"></b></span></div></div>`;
}

function freeScoutTable(all: readonly Conversation[]): string {
  return `<table class="table-conversations table"><thead><tr><th class="conv-customer"><span>Customer</span></th><th class="conv-subject"><span>Conversation</span></th><th class="conv-number">Number</th></tr></thead><tbody>${each(all, (one) => `<tr class="conv-row conv-active" data-conversation_id="${one.id}"><td class="conv-customer"><a href="/conversation/${one.id}" title="${one.email}">${asMarkup(one.name)}&nbsp;<span class="conv-email">${one.email}</span></a></td><td class="conv-subject"><a href="/conversation/${one.id}" title="View conversation"><span class="conv-fader"></span><p>Order ${one.id}</p><p class="conv-preview">${last(one)}</p></a></td><td class="conv-number"><a href="/conversation/${one.id}"><i>#</i>${one.id}</a></td></tr>`)}</tbody></table>`;
}

function freeScoutPage(title: string, content: string): string {
  return page(
    title,
    `<div id="app"><nav class="navbar navbar-default navbar-static-top"><div class="container"><a class="navbar-brand" href="/"><img src="data:," alt="FreeScout"></a><ul class="nav navbar-nav navbar-right"><li class="dropdown"><a href="#" class="dropdown-toggle"><span class="nav-user">${ME_MARKUP}</span></a></li></ul></div></nav><div class="layout-2col"><div class="sidebar-2col"><ul class="sidebar-menu"><li><a href="/mailbox/1/2">Unassigned</a></li></ul></div><div class="content-2col">${content}</div></div></div>`,
  );
}

/** Rows of a chat beside tabs of other chats; the visitor's name is typed over each of their messages. */
const visitorChat: RealApplication = {
  name: 'Live Helper Chat',
  source: 'lhc_web/design/defaulttheme/tpl/lhchat of LiveHelperChat/livehelperchat at c15cd17dd',
  clicks: { name: '.message-row.response .usr-tit', message: '.response .msg-body' },
  conversation: (one, all) => ({
    url: `https://chat.example/lhc_web/index.php/site_admin/chat/single/${one.id}`,
    html: page(
      `${one.name} - Live Helper Chat`,
      `<div id="tabs" role="tabpanel"><ul class="nav nav-pills" role="tablist">${each(
        all.filter((other) => other === one || other.id.endsWith('5')),
        (other) =>
          `<li role="presentation" id="chat-tab-li-${other.id}" class="nav-item chat-tab"><a class="nav-link${other === one ? ' active' : ''}" href="#chat-id-${other.id}" id="chat-tab-link-${other.id}" role="tab"><i class="material-icons">face</i><span class="ntab">${asMarkup(other.name)}</span><span class="close-tab-ico">close</span></a></li>`,
      )}</ul><div class="tab-content ps-1"><div role="tabpanel" class="tab-pane active chat-tab-content" id="chat-id-${one.id}"><div class="row"><div class="col-md-8 ps-0 chat-main-left-column" id="chat-main-column-${one.id}"><span class="last-user-msg" title="Last visitor message time"><i class="material-icons">access_time</i><span id="last-msg-chat-${one.id}">2 min.</span></span><div class="message-block"><div class="msgBlock msgBlock-admin" id="messagesBlock-${one.id}">${each(one.lines, (line) => lhcRow(line, one))}<div class="message-row" id="msg-join" title="9:10"><div class="msg-date">09:10</div><span class="usr-tit sys-tit"><i>System assistant</i></span>User has joined the chat</div></div></div><div class="message-container-admin"><textarea class="form-control" id="CSChatMessage-${one.id}" placeholder="Switch between chats using Alt+arrows"></textarea></div></div><div class="col-md-4 chat-main-right-column"><div role="tabpanel"><ul class="nav nav-underline" role="tablist"><li role="presentation" class="nav-item"><a class="nav-link active" title="Visitor" role="tab"><i class="material-icons">info_outline</i></a></li></ul><div class="tab-content"><div role="tabpanel" class="tab-pane active" id="main-user-info-tab-${one.id}"><table class="table table-sm table-borderless"><tr><td colspan="2"><h6 class="fw-bold"><i class="material-icons">chat</i> Chat <span class="badge">Active</span></h6><div class="row text-muted"><div class="col-6 pb-1"><span class="material-icons">face</span>${asMarkup(one.name)}</div><div class="col-6 pb-1"><span class="material-icons">email</span><a class="text-muted" title="E-mail" href="mailto:${one.email}">${one.email}</a></div></div></td></tr></table></div></div></div></div></div></div></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://chat.example/lhc_web/index.php/site_admin/chat/list',
    html: page(
      'Live Helper Chat',
      `<nav class="navbar"><a href="#">${ME_MARKUP}</a></nav><div id="page-content"><h1>Chats list</h1><form><table class="table table-sm list-links"><thead><tr><th>Information</th><th>Department</th></tr></thead>${each(all, (one) => `<tr class="chat-row-tr"><td><span class="material-icons">chat</span><a href="/chat/single/${one.id}">${one.id}. ${asMarkup(one.name)}, 10.11.2026 09:10</a></td><td>Support</td></tr>`)}</table></form></div>`,
    ),
  }),
  elsewhere: (all) => ({
    'the dashboard': {
      url: 'https://chat.example/lhc_web/index.php/site_admin/',
      html: page(
        'Live Helper Chat',
        `<div id="tabs" role="tabpanel"><ul class="nav nav-pills" role="tablist"><li role="presentation"><a role="tab" class="nav-link active"><span class="ntab">Dashboard</span></a></li></ul><div class="tab-content"><div role="tabpanel" class="tab-pane active"><table class="table">${each(all, (one) => `<tr><td><div class="abbr-list"><span class="material-icons">chat</span>${asMarkup(one.name)}</div></td><td>2 m.</td></tr>`)}</table></div></div></div>`,
      ),
    },
    'no chat open': {
      url: 'https://chat.example/lhc_web/index.php/site_admin/chat/single/',
      html: page(
        'Live Helper Chat',
        '<div id="tabs" role="tabpanel"><ul class="nav nav-pills" role="tablist"></ul><div class="tab-content ps-1"></div></div>',
      ),
    },
  }),
};

function lhcRow(line: Line, one: Conversation): string {
  const theirs = line.by === 'contact';
  return `<div class="message-row ${theirs ? 'response' : 'message-admin'}" data-op-id="${theirs ? 0 : 3}" title="${hour(line)}" id="msg-${line.id.slice(1)}"><span class="usr-tit ${theirs ? 'vis-tit' : 'op-tit'}">${theirs ? '' : '<i class="material-icons">account_box</i>'}${asMarkup(writer(line, one))}</span><span class="msg-date msg-date-${theirs ? 'vi' : 'op'}">${hour(line)}</span><br><div class="msg-body">${lines(line)}</div></div>`;
}

/** Bubbles with the details of each article beside it; the customer in a sidebar of tabs. */
const zammad: RealApplication = {
  name: 'Zammad',
  source: 'app/assets/javascripts/app/views/ticket_zoom of zammad/zammad at 01012ed6',
  clicks: { name: '.sidebar-content h3 a', message: '.customer .textBubble-content' },
  conversation: (one, all) => ({
    url: `https://zammad.example/#ticket/zoom/${one.id}`,
    html: zammadPage(
      `Order ${one.id} - Ticket#${one.id}`,
      all,
      one,
      `<div class="content flex horizontal" id="content_permanent_Ticket-${one.id}"><div class="main no-padding flex"><div class="ticketZoom"><div class="ticketZoom-header horizontal"><div class="ticket-number-copy-header">Ticket#${one.id}</div><div class="ticket-title"><div class="ticket-title-update" contenteditable="true">Order ${one.id}</div></div></div><div class="ticket-article">${each(one.lines, (line) => zammadArticle(line, one))}</div><div class="article-new"><div contenteditable="true" data-placeholder="Enter note or reply"></div></div></div></div><div class="tabsSidebar vertical"><div class="sidebar" data-tab="ticket"><div class="sidebar-header"><h2 class="sidebar-header-headline">Ticket</h2></div></div><div class="sidebar" data-tab="customer"><div class="sidebar-header"><h2 class="sidebar-header-headline">Customer</h2></div><div class="sidebar-content"><div class="sidebar-block"><div class="avatar avatar--60 user-popover" data-id="${one.id}"></div><h3 class="user-popover" data-id="${one.id}"><a href="#user/profile/${one.id}">${asMarkup(one.name)}</a></h3></div><div class="sidebar-block"><label>Email</label><a href="mailto:${one.email}">${one.email}</a></div></div></div></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://zammad.example/#ticket/view/my_assigned',
    html: zammadPage('My assigned Tickets - Zammad', all, undefined, zammadTable(all)),
  }),
  elsewhere: (all) => ({
    'a search': {
      url: 'https://zammad.example/#search/order',
      html: zammadPage('Search', all, undefined, zammadTable(all.slice(1, 3))),
    },
    'own settings': {
      url: 'https://zammad.example/#profile/avatar',
      html: zammadPage(
        'Profile',
        all,
        undefined,
        `<div class="content"><div class="page-header"><h1>Avatar</h1></div><p>${ME_MARKUP}</p></div>`,
      ),
    },
  }),
};

function zammadArticle(line: Line, one: Conversation): string {
  const theirs = line.by === 'contact';
  return `<div class="ticket-article-item bubble-grid ${theirs ? 'customer' : 'agent'} email" data-id="${line.id.slice(1)}" id="article-${line.id.slice(1)}"><div class="article-meta-clip top"><div class="article-content-meta top hide"><div class="article-meta top"><div class="horizontal article-meta-row" title="From: ${asMarkup(writer(line, one))}"><div class="article-meta-key contain-text">From</div><div class="article-meta-value flex contain-text">${asMarkup(writer(line, one))}</div></div><div class="horizontal article-meta-row"><div class="article-meta-key contain-text">To</div><div class="article-meta-value flex contain-text">${theirs ? 'Support' : asMarkup(one.name)}</div></div></div></div></div><div class="article-content horizontal${theirs ? ' reverse' : ''}"><div class="avatar user-popover" data-placement="left" data-id="${one.id}"></div><div class="flex bubble-gap text-bubble"><div class="bubble-arrow"></div><div class="textBubble-content"><div class="richtext-content"><div>${lines(line)}</div></div></div></div></div><div class="article-meta-clip bottom"><div class="article-content-meta bottom hide"><div class="article-meta bottom"><div class="horizontal article-meta-row"><div class="article-meta-key">Channel</div><div class="article-meta-value">email</div></div></div></div></div><small class="task-subline"><time class="humanTimeFromNow" datetime="${line.at}">${hour(line)}</time></small></div>`;
}

function zammadTable(all: readonly Conversation[]): string {
  return `<div class="content"><div class="page-header"><h1>My assigned Tickets</h1></div><table class="table table-hover"><thead><tr><th>Title</th><th>Customer</th></tr></thead><tbody>${each(all, (one) => `<tr class="item" data-id="${one.id}"><td><a href="#ticket/zoom/${one.id}">Order ${one.id}</a></td><td>${asMarkup(one.name)}</td></tr>`)}</tbody></table></div>`;
}

function zammadPage(
  title: string,
  all: readonly Conversation[],
  open: Conversation | undefined,
  content: string,
): string {
  return page(
    title,
    `<div id="app"><div id="navigation" class="sidebar horizontal"><div class="search-holder"><input placeholder="Search"></div><div class="tasks-navigation">${each(all.slice(0, 5), (one) => `<a class="nav-tab task ${one === open ? 'is-active' : ''}" href="#ticket/zoom/${one.id}"><div class="nav-tab-icon"></div><div class="nav-tab-name flex u-textTruncate">Order ${one.id}</div></a>`)}</div><div class="user-menu"><a href="#current_user">${ME_MARKUP}</a></div></div>${content}</div>`,
  );
}

/** Desks as they are served. */
export const REAL_DESKS: readonly RealApplication[] = [osTicket, freeScout, visitorChat, zammad];
