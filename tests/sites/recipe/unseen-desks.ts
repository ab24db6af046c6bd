import { ME } from './conversations.ts';
import { each, hour, last, page } from './markup.ts';
import { by, said, type Talk, type UnseenApplication, who } from './unseen-conversations.ts';
import { mine } from './varied-conversations.ts';

/** A ticket with its customer in a column of tabs; the articles say from whom they are. */
const zoom: UnseenApplication = {
  name: 'a ticket with a column of tabs',
  clicks: { name: '.tabsSidebar h3[title]', message: '.textBubble-content .richtext-content' },
  conversation: (one, all) => ({
    url: `https://help.example/#ticket/zoom/${one.turn + 12}`,
    html: zoomPage(
      all,
      one,
      `<div class="content active" id="content_permanent_Ticket-${one.turn + 12}"><div class="ticketZoom"><div class="ticketZoom-header"><h1 class="ticket-title"><div class="ticket-title-update" contenteditable="true">Keys for the flat</div></h1><small>Ticket#${one.id} - created 3 days ago</small></div><div class="ticket-article">${each(one.lines, (l, at) => `<div class="ticket-article-item ${mine(l) ? 'agent' : 'customer'}" data-id="${at + 40}" id="article-${at + 40}"><div class="article-content-meta"><div class="article-meta top"><div class="article-meta-key">From</div><div class="article-meta-value">${mine(l) ? `${ME.name} &lt;${ME.email}&gt;` : `${who(one)} &lt;${one.email}&gt;`}</div></div></div><span class="avatar avatar--unique" title="${by(l, one)}"></span><div class="textBubble"><div class="textBubble-content"><div class="richtext-content">${said(l)}</div></div></div><time class="humanTimeFromNow" datetime="${l.at}">${hour(l)}</time></div>`)}</div></div><div class="tabsSidebar"><div class="tabsSidebar-tabs"><div data-tab="ticket"></div><div data-tab="customer" class="active"></div></div><div class="sidebar" data-tab="customer"><div class="sidebar-header"><h2>Customer</h2></div><div class="sidebar-content"><div class="sidebar-block"><a class="avatar"></a><h3 title="Name">${who(one)}</h3></div>${one.turn % 2 ? `<div class="sidebar-block"><label>Organisation</label> ${one.company}</div>` : ''}<div class="sidebar-block"><label>Email</label><a href="mailto:${one.email}">${one.email}</a></div></div></div></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://help.example/#ticket/view/my_assigned',
    html: zoomPage(
      all,
      undefined,
      `<div class="content active"><div class="overview-header"><h2>My tickets</h2></div><table class="table"><tbody>${each(all, (o) => `<tr class="item" data-id="${o.turn + 12}"><td><a href="#ticket/zoom/${o.turn + 12}">${o.id}</a></td><td>Keys for the flat</td><td>${who(o)}</td></tr>`)}</tbody></table></div>`,
    ),
  }),
  elsewhere: (all) => ({
    dashboard: {
      url: 'https://help.example/#dashboard',
      html: zoomPage(
        all,
        undefined,
        `<div class="content active"><h1>Dashboard</h1><div class="tabsSidebar"><div class="sidebar"><div class="sidebar-header"><h2>Activity</h2></div>${each(all, (o) => `<div class="activity-entry"><span class="avatar" title="${who(o)}"></span><span>${who(o)} created the ticket</span></div>`)}</div></div></div>`,
      ),
    },
  }),
};
function zoomPage(all: readonly Talk[], open: Talk | undefined, content: string): string {
  return page(
    open ? `Keys for the flat - Help` : 'Help',
    `<div id="app"><div id="navigation"><div class="search"><input type="search" placeholder="Search"></div><div class="tasks">${each(all.slice(0, 4), (o) => `<a class="nav-tab task${o === open ? ' is-active' : ''}" href="#ticket/zoom/${o.turn + 12}"><div class="nav-tab-name">Keys for the flat</div></a>`)}</div><a class="user-menu" title="${ME.name}"></a></div>${content}</div>`,
  );
}

/** Tables for looks; “NAME posted” over each entry; the user in a table of facts with icons. */
const threadEntries: UnseenApplication = {
  name: 'thread entries, “posted”',
  clicks: { name: '.ticket_info #user-name', message: '.thread-body > div' },
  writes: (one) => `${one.name} <${one.email}>`,
  conversation: (one) => ({
    url: `https://tickets.example/scp/tickets.php?id=${one.id}#reply`,
    html: entriesPage(
      `Ticket #${one.id}`,
      `<div class="content"><h2><a href="tickets.php?id=${one.id}"><i class="icon-refresh"></i> Ticket #${one.id}</a></h2></div><table class="ticket_info" cellspacing="0"><tr><td width="50%"><table><tr><th>Status:</th><td>Open</td></tr><tr><th>Priority:</th><td>Normal</td></tr></table></td><td><table><tr><th>User:</th><td><a href="users.php?id=${one.turn + 3}"><i class="icon-user"></i> <span id="user-${one.turn + 3}-name"><span id="user-name">${who(one)} &lt;${one.email}&gt;</span></span></a></td></tr>${one.turn % 3 ? '' : `<tr><th>Organization:</th><td>${one.company}</td></tr>`}<tr><th>Source:</th><td>Email</td></tr></table></td></tr></table><table class="ticket_info"><tr><td><table><tr><th>Assigned To:</th><td><span>${ME.name}</span></td></tr></table></td></tr></table><div class="tixTitle">Lost parcel</div><div id="ticketThread">${each(one.lines, (l, at) => `<div class="thread-entry ${mine(l) ? 'response' : 'message'} avatar" id="thread-entry-${at + 9}"><span class="pull-right avatar"><img class="avatar" alt="Avatar" src="data:,"></span><div class="header"><div class="pull-right"></div><b>${by(l, one)}</b> posted <a class="thread-timestamp" href="#entry-${at + 9}"><time datetime="${l.at}">${hour(l)}</time></a><span class="title truncate">${at ? '' : 'Lost parcel'}</span></div><div class="thread-body no-pjax"><div>${said(l)}</div></div></div>${at === 1 ? `<div class="thread-event action"><span class="type-icon"></span><span class="faded description">Assigned to <b>${ME.name}</b> by <b>SYSTEM</b></span></div>` : ''}`)}</div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://tickets.example/scp/tickets.php?queue=1',
    html: entriesPage(
      'Open tickets',
      `<div class="content"><h2>Open</h2></div><table class="list queue">${each(all, (o) => `<tr><td><input type="checkbox" value="${o.id}"></td><td><a href="tickets.php?id=${o.id}">${o.id}</a></td><td>Lost parcel</td><td><span class="truncate">${who(o)}</span></td></tr>`)}</table>`,
    ),
  }),
};
function entriesPage(title: string, main: string): string {
  return page(
    title,
    `<div id="container"><div id="header"><p id="info">Welcome, <strong>Robin</strong>. | <a href="/scp/profile.php">Profile</a></p></div><ul id="nav"><li><a href="/scp/">Dashboard</a></li><li class="active"><a href="tickets.php">Tickets</a></li></ul><div id="content">${main}</div></div>`,
  );
}

/** Bootstrap with a timeline; the requester is a chosen option of a field that a script draws again. */
const actors: UnseenApplication = {
  name: 'a timeline with actors in fields',
  clicks: { name: '.actor_entry .actor_text', message: '.timeline-content .rich_text_container' },
  conversation: (one) => ({
    url: `https://it.example/front/ticket.form.php?id=${one.id}&forcetab=Ticket%241`,
    html: actorsPage(
      `Ticket (#${one.id}) - The lift`,
      `<div class="row"><div class="col-12 col-lg-8"><div class="itil-timeline">${each(one.lines, (l, at) => `<div class="timeline-item mb-3 ${at ? 'ITILFollowup' : 'ITILContent'} ${mine(l) ? 'right' : 'left'}" data-itemtype="Followup" data-items-id="${at + 70}"><div class="row"><div class="col-auto todo-list-state"></div><div class="col-auto d-flex flex-column user-part"><a href="/front/user.form.php?id=${mine(l) ? 2 : one.turn + 30}"><span class="avatar avatar-md" title="${by(l, one)}"></span></a></div><div class="col"><div class="timeline-content t-left card"><div class="timeline-header"><span>Created: <span class="text-muted">${hour(l)}</span> by <span class="user-name">${by(l, one)}</span></span></div><div class="card-body"><div class="read-only-content"><div class="rich_text_container">${said(l)}</div></div></div></div></div></div></div>`)}</div></div><div class="col-12 col-lg-4"><div class="accordion"><div class="accordion-item"><h2 class="accordion-header">Actors</h2><div class="accordion-body"><label>Requester</label><div class="field-container"><select style="display:none"><option>x</option></select><span class="select2"><ul><li class="select2-selection__choice"><span class="actor_entry" data-itemtype="User" data-items-id="${one.turn + 30}"><i class="fas fa-user"></i><span class="actor_text">${who(one)}</span></span></li></ul></span></div>${one.turn % 2 ? '<label>Observer</label><div class="field-container"><span class="select2"><ul><li class="select2-selection__choice"><span class="actor_entry" data-itemtype="Group"><span class="actor_text">House team</span></span></li></ul></span></div>' : ''}<label>Assigned to</label><div class="field-container"><span class="select2"><ul><li class="select2-selection__choice"><span class="actor_entry" data-itemtype="User" data-items-id="2"><i class="fas fa-user"></i><span class="actor_text">${ME.name}</span></span></li></ul></span></div></div></div></div></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://it.example/front/ticket.php',
    html: actorsPage(
      'Tickets',
      `<div class="table-responsive"><table class="table table-hover"><tbody>${each(all, (o) => `<tr><td>${o.id}</td><td><a href="/front/ticket.form.php?id=${o.id}">The lift</a></td><td><span class="b">${who(o)}</span></td></tr>`)}</tbody></table></div>`,
    ),
  }),
};
function actorsPage(title: string, main: string): string {
  return page(
    title,
    `<div class="page"><aside class="navbar navbar-vertical"><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/front/ticket.php">Tickets</a></li></ul></aside><div class="page-wrapper"><header class="navbar"><ol class="breadcrumb"><li class="breadcrumb-item">Assistance</li></ol><a class="user-menu-dropdown-toggle"><span>Okafor Robin</span></a></header><main id="page" class="page-body container-fluid">${main}</main></div></div>`,
  );
}

/** Transactions with links and numbers; a title box for people with the requestor’s name and address in one text. */
const transactions: UnseenApplication = {
  name: 'transactions of a ticket',
  clicks: {
    name: '.ticket-info-people .requestors .user a',
    message: '.transaction .message-stanza',
  },
  writes: (one) => `${one.name} <${one.email}>`,
  conversation: (one) => ({
    url: `https://rt.example/Ticket/Display.html?id=${one.id}`,
    html: transactionsPage(
      `#${one.id}: Water in the cellar`,
      `<h1>#${one.id}: Water in the cellar</h1><div id="body"><div class="ticket-summary"><div class="titlebox ticket-info-basics"><div class="titlebox-title">The Basics</div><div class="value">Status: open</div></div><div class="titlebox ticket-info-people"><div class="titlebox-title"><a>People</a></div><div class="titlebox-content"><table><tr class="owner"><td class="labeltop">Owner:</td><td class="value"><span class="user" data-user-id="4"><a href="/User/Summary.html?id=4">robin (${ME.name})</a></span></td></tr><tr class="requestors"><td class="labeltop">Requestors:</td><td class="value"><span class="user" data-user-id="${one.turn + 50}"><a href="/User/Summary.html?id=${one.turn + 50}">${who(one)} &lt;${one.email}&gt;</a></span></td></tr>${one.turn % 4 ? '' : '<tr><td class="labeltop">Cc:</td><td class="value">office@house.example</td></tr>'}</table></div></div></div><div class="history">${each([...one.lines].reverse(), (l, at) => `<div id="txn-${at + 800}" class="transaction Ticket-transaction message ${at % 2 ? 'odd' : 'even'}"><div class="metadata"><span class="type"><a href="#txn-${at + 800}">#</a></span><span class="date">Tue Nov 10 ${hour(l)} 2026</span><span class="description"><span class="user" data-user-id="${mine(l) ? 4 : one.turn + 50}"><a>${by(l, one)}</a></span> - ${mine(l) ? 'Correspondence added' : at ? 'Correspondence added' : 'Ticket created'}</span></div><div class="content"><div class="messagebody"><div class="message-stanza">${said(l)}</div></div></div></div>`)}</div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://rt.example/Search/Results.html?Query=Owner=4',
    html: transactionsPage(
      `Found ${all.length} tickets`,
      `<h1>Found ${all.length} tickets</h1><div id="body"><table class="ticket-list collection-as-table">${each(all, (o) => `<tr><td>${o.id}</td><td><a href="/Ticket/Display.html?id=${o.id}">Water in the cellar</a></td></tr><tr><td><small><span class="user" data-user-id="${o.turn + 50}"><a href="/User/Summary.html?id=${o.turn + 50}">${who(o)} &lt;${o.email}&gt;</a></span></small></td><td>3 days ago</td></tr>`)}</table></div>`,
    ),
  }),
};
function transactionsPage(title: string, main: string): string {
  return page(
    title,
    `<div id="quickbar"><div id="personal"><a>Logged in as robin</a></div></div><div id="main-navigation"><ul><li><a>Home</a></li><li><a>Search</a></li></ul></div>${main}`,
  );
}

/** The newest first; the writer in a sentence; the customer as a heading with a link beside it, then their past. */
const newestFirst: UnseenApplication = {
  name: 'a desk, the newest first',
  clicks: { name: 'aside h1 a', message: '.thread-item .bd p' },
  conversation: (one, all) => ({
    url: `https://secure.desk.example/conversation/${Number(one.id) * 37}/${one.id}?folderId=77`,
    html: page(
      `#${one.id} About the key – Desk`,
      `<div id="app-root"><nav class="c-nav"><a>Mailbox</a><a>Docs</a><button>${ME.name}</button></nav><section class="main"><header><h2 contenteditable="true">About the key</h2><span>#${one.id}</span></header><div class="editor"></div><ol class="threads">${each([...one.lines].reverse(), (l, at) => `<li class="thread-item ${mine(l) ? 'is-user' : 'is-customer'}" id="thread-${hashOf(l.id)}"><div class="hd"><strong>${by(l, one)}</strong> ${at === one.lines.length - 1 ? 'started the conversation' : 'replied'} <time datetime="${l.at}">${hour(l)}</time></div><div class="bd"><p>${said(l)}</p></div></li>${at === 0 && one.turn % 2 ? `<li class="thread-item is-note"><div class="hd"><strong>${ME.name}</strong> added a note</div><div class="bd"><p>Ask Maria Lopez first</p></div></li>` : ''}`)}</ol></section><aside class="sidebar"><div class="profile"><img alt="" src="data:,"><h1><a href="/customers/${one.turn}">${who(one)}</a></h1><p>${one.company}</p><ul><li><a href="mailto:${one.email}">${one.email}</a></li></ul></div><div class="previous"><h3>Previous conversations</h3><ul>${each(all.slice(0, one.turn % 3), () => '<li><a>About the rent</a></li>')}</ul></div></aside></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://secure.desk.example/mailbox/4/77',
    html: page(
      'Unassigned – Desk',
      `<div id="app-root"><nav class="c-nav"><a>Mailbox</a><a>Docs</a><button>${ME.name}</button></nav><section class="main"><header><h2>Unassigned</h2></header><table>${each(all, (o) => `<tr><td><a>${who(o)}</a></td><td><strong>About the key</strong><p>${last(o)}</p></td><td>${o.id}</td></tr>`)}</table></section></div>`,
    ),
  }),
};
function hashOf(id: string): string {
  return id.replace('n', '00');
}

/** Help desks that nobody had in view when the engine was made. */
export const UNSEEN_DESKS: readonly UnseenApplication[] = [
  zoom,
  threadEntries,
  actors,
  transactions,
  newestFirst,
];
