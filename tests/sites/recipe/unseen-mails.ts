import { ME } from './conversations.ts';
import { each, hour, last, page } from './markup.ts';
import { by, said, type Talk, type UnseenApplication, who } from './unseen-conversations.ts';
import { hash, initials, mine } from './varied-conversations.ts';

/** The newest letter that the contact wrote; where they wrote none it is one without words. */
function letter(one: Talk) {
  return one.lines.findLast((l) => !mine(l));
}

/** Headers in a table of labels, name and address in one text; a part of a frameset of old. */
const headerTable: UnseenApplication = {
  name: 'mail headers in a table',
  clicks: { name: 'td.header-from', message: '.mimePartData .htmlMessage' },
  writes: (one) => `${one.name} <${one.email}>`,
  conversation: (one) => {
    const l = letter(one);
    return {
      url: `https://groupware.example/imp/basic.php?page=message&buid=${one.turn + 5}&mailbox=SU5CT1g&token=${hash(one.id)}`,
      html: page(
        'About the fair',
        `<form id="menuform"><table width="100%"><tr><td class="header"><b>INBOX: About the fair</b> (${one.turn + 5} of 214)</td></tr></table></form><table class="msgActions"><tr><td><a>Delete</a> | <a>Reply</a> | <a>Forward</a></td></tr></table><table id="msgheaders" width="100%"><tr class="item"><td class="rightAlign" width="80"><strong>Date:</strong></td><td>Tue, 10 Nov 2026 ${l ? hour(l) : ''}</td></tr><tr class="item"><td class="rightAlign"><strong>From:</strong></td><td class="header-from">${who(one)} &lt;${one.email}&gt;</td></tr><tr class="item"><td class="rightAlign"><strong>To:</strong></td><td>${ME.name} &lt;${ME.email}&gt;</td></tr>${one.turn % 3 ? '' : '<tr class="item"><td class="rightAlign"><strong>Cc:</strong></td><td>Maria Lopez &lt;maria@lopez.example&gt;</td></tr>'}<tr class="item"><td class="rightAlign"><strong>Subject:</strong></td><td>About the fair</td></tr></table><div class="messageBody"><div class="mimePartData"><div class="htmlMessage">${l ? said(l) : ''}</div></div></div>`,
      ),
    };
  },
  list: (all) => ({
    url: 'https://groupware.example/imp/basic.php?page=mailbox&mailbox=SU5CT1g',
    html: page(
      'INBOX',
      `<table width="100%"><tr><td class="header"><b>INBOX</b> (214)</td></tr></table><table class="messageList">${each(all, (o) => `<tr><td><input type="checkbox"></td><td>Nov 10</td><td title="${o.email}">${who(o)}</td><td><a href="basic.php?page=message&amp;buid=${o.turn + 5}">About the fair</a></td></tr>`)}</table>`,
    ),
  }),
};

/** Bindings in attributes; a column of letters beside the open one; the address in a title. */
const bindings: UnseenApplication = {
  name: 'bindings in attributes',
  clicks: { name: '.messageItemHeader .from .sender', message: '.bodyText .b-text-part' },
  conversation: (one, all) => {
    const l = letter(one);
    return {
      url: `https://webmail.example/#/mailbox/INBOX/m${Number(one.id) * 2}`,
      html: bindingsPage(
        all,
        one,
        `<div class="b-message-view-wrapper" data-bind="css: {'message-selected': message}"><div class="messageItemHeader"><div class="subjectParent"><span class="subject" data-bind="text: viewSubject">About the fair</span></div><div class="informationShort"><span class="from" data-bind="html: viewFromShort"><span class="sender" title="${one.email}">${who(one)}</span></span> <span class="date" data-bind="moment: viewTimeStamp">${l ? hour(l) : ''}</span>${one.turn % 2 ? `<div class="to">to <span title="${ME.email}">me</span></div>` : ''}</div></div><div class="messageItem"><div class="bodyText"><div class="b-text-part html" data-x-div-type="body">${l ? said(l) : ''}</div></div></div></div>`,
      ),
    };
  },
  list: (all) => ({
    url: 'https://webmail.example/#/mailbox/INBOX',
    html: bindingsPage(
      all,
      undefined,
      '<div class="b-message-view-wrapper" data-bind="css: {}"><div class="b-message-view-desc">Select a message from the list to view it here.</div></div>',
    ),
  }),
};
function bindingsPage(all: readonly Talk[], open: Talk | undefined, view: string): string {
  return page(
    `${ME.email} - Mail`,
    `<div id="rl-app"><div id="rl-left"><div class="b-folders"><a>Inbox</a><a>Sent</a></div></div><div id="rl-right"><div class="top"><span class="accountPlace" data-bind="text: accountEmail">${ME.email}</span></div><div class="messageList">${each(all, (o) => `<div class="messageListItem${o === open ? ' focused' : ''}" data-bind="css: lineAsCss()"><div class="senderParent"><span class="sender" title="${o.email}">${who(o)}</span></div><div class="subjectParent"><span class="subject">About the fair</span></div></div>`)}</div>${view}</div></div>`,
  );
}

/** A thread of envelopes; those above are closed, with a preview; the person’s name in a button. */
const envelopes: UnseenApplication = {
  name: 'a thread of envelopes, most closed',
  clicks: {
    name: '.envelope--open .sender__name',
    message: '.envelope--open .message-body p',
  },
  conversation: (one, all) => ({
    url: `https://cloud.example/apps/mail/box/priority/thread/${one.id}`,
    html: envelopesPage(
      all,
      one,
      `<main class="app-content"><div class="mail-message" id="thread"><div class="mail-thread-header"><h2 title="The summer">The summer</h2><div class="avatar-header"><div class="user-bubble"><span class="avatar">${initials(one.name)}</span><span class="bubble-name">${who(one)}</span></div></div></div>${each(
        one.lines.filter((l) => !mine(l) || one.lines.length === 1),
        (l, at, count = one.lines.filter((o) => !mine(o) || one.lines.length === 1).length) =>
          at < count - 1
            ? `<div class="envelope"><div class="envelope__header"><div class="avatar">${initials(one.name)}</div><a class="left"><div class="sender"><span class="sender__name">${who(one)}</span></div><div class="subline">${last(one)}</div></a></div></div>`
            : `<div class="envelope envelope--open"><div class="envelope__header"><div class="avatar">${initials(one.name)}</div><a class="left"><div class="sender"><span class="sender__name">${who(one)}</span><span class="sender__email">${one.email}</span></div></a><span class="date">${hour(l)}</span></div><div class="message-container"><div class="message-body"><p>${mine(l) ? '' : said(l)}</p></div></div></div>`,
      )}</div></main>`,
    ),
  }),
  list: (all) => ({
    url: 'https://cloud.example/apps/mail/box/priority',
    html: envelopesPage(
      all,
      undefined,
      '<main class="app-content"><div class="emptycontent"><h2>No message selected</h2></div></main>',
    ),
  }),
};
function envelopesPage(all: readonly Talk[], open: Talk | undefined, main: string): string {
  return page(
    'Mail - Cloud',
    `<header id="header"><span>Cloud</span></header><div id="content-vue"><nav><ul><li><a>Priority inbox</a></li><li><a>Sent</a></li></ul></nav><div class="app-content-list">${each(all, (o) => `<a class="list-item${o === open ? ' active' : ''}" href="/apps/mail/box/priority/thread/${o.id}"><span class="line-one">${who(o)}</span><span class="line-two">The summer</span></a>`)}</div>${main}</div>`,
  );
}

/** No class and no id at all: tables, bold words and rules of a line, as mail on the web began. */
const bare: UnseenApplication = {
  name: 'tables without a class',
  clicks: {
    name: 'table[bgcolor="#ababab"] tr:nth-child(2) td:nth-child(2)',
    message: 'table[bgcolor="#ffffff"] pre',
  },
  writes: (one) => `"${one.name}" <${one.email}>`,
  conversation: (one) => {
    const l = letter(one);
    return {
      url: `https://old.example/src/read_body.php?mailbox=INBOX&passed_id=${one.turn + 300}&startMessage=1`,
      html: page(
        'Webmail',
        `<table width="100%"><tr><td bgcolor="#dcdcdc">Current Folder: <b>INBOX</b></td><td align="right"><a href="signout.php">Sign Out</a></td></tr></table><table width="100%"><tr><td><a>Message List</a> | <a>Delete</a></td><td align="right"><a>Forward</a> | <a>Reply</a></td></tr></table><table bgcolor="#ababab" width="100%"><tr><td align="right"><b>Subject:</b></td><td>the boat</td></tr><tr><td align="right"><b>From:</b></td><td>"${who(one)}" &lt;${one.email}&gt;</td></tr><tr><td align="right"><b>Date:</b></td><td>Tue, November 10, 2026 ${l ? hour(l) : ''}</td></tr><tr><td align="right"><b>To:</b></td><td>${ME.email}</td></tr>${one.turn % 4 === 1 ? '<tr><td align="right"><b>Cc:</b></td><td>maria@lopez.example</td></tr>' : ''}<tr><td align="right"><b>Priority:</b></td><td>Normal</td></tr></table><table bgcolor="#ffffff" width="100%"><tr><td><br><pre>${l ? said(l) : ''}</pre></td></tr></table>`,
      ),
    };
  },
  list: (all) => ({
    url: 'https://old.example/src/right_main.php?mailbox=INBOX',
    html: page(
      'Webmail',
      `<table width="100%"><tr><td bgcolor="#dcdcdc">Current Folder: <b>INBOX</b></td></tr></table><table bgcolor="#ababab" width="100%"><tr><td><b>From</b></td><td><b>Date</b></td><td><b>Subject</b></td></tr>${each(all, (o) => `<tr><td>${who(o)}</td><td>Nov 10</td><td><a href="read_body.php?passed_id=${o.turn + 300}">the boat</a></td></tr>`)}</table>`,
    ),
  }),
};

/** Posts of a stream; members stand as pictures in a map; the user name beside the full name; a quote has a writer. */
const stream: UnseenApplication = {
  name: 'a stream of posts, private',
  clicks: { name: '.topic-post .names .full-name a', message: '.topic-post .cooked p' },
  conversation: (one) => ({
    url: `https://talk.forum.example/t/late-parcel/${one.id}`,
    html: streamPage(
      'Late parcel - Forum',
      `<div id="topic-title"><h1><span class="private-message-glyph"></span><a class="fancy-title" href="/t/late-parcel/${one.id}">Late parcel</a></h1></div><div class="container posts"><div class="post-stream">${each(one.lines, (l, at) => `<div class="topic-post clearfix regular"><article id="post_${at + 1}" data-post-id="${at + 2000}" data-user-id="${mine(l) ? 1 : one.turn + 70}"><div class="row"><div class="topic-avatar"><a data-user-card="${mine(l) ? 'robin' : `guest${one.turn}`}"><img alt="" title="${by(l, one)}" src="data:,"></a></div><div class="topic-body"><div role="heading" class="topic-meta-data"><div class="names"><span class="first full-name"><a data-user-card="${mine(l) ? 'robin' : `guest${one.turn}`}">${by(l, one)}</a></span><span class="second username"><a>${mine(l) ? 'robin' : `guest${one.turn}`}</a></span></div><div class="post-infos"><a class="post-date"><span class="relative-date">${at + 1}d</span></a></div></div><div class="regular contents"><div class="cooked">${l.quotes ? `<aside class="quote" data-username="maria"><div class="title">${l.quotes.name}:</div><blockquote><p>${l.quotes.text}</p></blockquote></aside>` : ''}<p>${said(l)}</p></div></div></div></div></article></div>${at === 0 ? `<div class="topic-map"><section class="map-private"><div class="participants"><div class="user"><a data-user-card="robin"><img title="robin" src="data:,"></a></div><div class="user"><a data-user-card="guest${one.turn}"><img title="guest${one.turn}" src="data:,"></a></div></div></section></div>` : ''}`)}</div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://talk.forum.example/u/robin/messages',
    html: streamPage(
      'Messages - robin - Forum',
      `<section class="user-main"><h1>${ME.name}</h1><table class="topic-list">${each(all, (o) => `<tr data-topic-id="${o.id}"><td class="main-link"><a class="title" href="/t/late-parcel/${o.id}">Late parcel</a></td><td class="posters"><a data-user-card="guest${o.turn}"><img title="${who(o)}" src="data:,"></a></td></tr>`)}</table></section>`,
    ),
  }),
};
function streamPage(title: string, main: string): string {
  return page(
    title,
    `<div id="main"><header class="d-header"><a href="/">Forum</a><button title="Robin"><img alt="" src="data:,"></button></header><div id="main-outlet">${main}</div></div>`,
  );
}

/** One letter of a board on a page; “From” and “To” are lines of a paragraph, a card of the writer stands beside. */
const boardLetter: UnseenApplication = {
  name: 'a board’s letter',
  clicks: { name: 'p.author strong a', message: '.postbody .content' },
  conversation: (one) => {
    const l = letter(one);
    return {
      url: `https://board.example/ucp.php?i=pm&mode=view&f=0&p=${one.turn + 40}`,
      html: boardPage(
        'View message',
        `<h2 class="ucp-title">View message: spare parts</h2><div class="post pm has-profile"><div class="inner"><dl class="postprofile" id="profile${one.turn + 40}"><dt class="has-profile-rank"><div class="avatar-container"></div><a class="username" href="./memberlist.php?u=${one.turn + 9}">${who(one)}</a></dt>${one.turn % 2 ? '<dd class="profile-rank">Mechanic</dd>' : ''}<dd class="profile-posts"><strong>Posts:</strong> <a>${one.turn * 17}</a></dd></dl><div class="postbody"><h3 class="first">spare parts</h3><p class="author"><strong>Sent:</strong> Tue Nov 10, 2026 ${l ? hour(l) : ''}<br><strong>From:</strong> <strong><a class="username" href="./memberlist.php?u=${one.turn + 9}">${who(one)}</a></strong><br><strong>To:</strong> <a class="username">robin</a></p><div class="content">${l ? said(l) : ''}</div></div></div></div>`,
      ),
    };
  },
  list: (all) => ({
    url: 'https://board.example/ucp.php?i=pm&folder=inbox',
    html: boardPage(
      'Inbox',
      `<h2 class="ucp-title">Inbox</h2><ul class="topiclist cplist pmlist">${each(all, (o) => `<li class="row"><dl><dt><a class="topictitle" href="./ucp.php?i=pm&amp;mode=view&amp;p=${o.turn + 40}">spare parts</a><br>by <a class="username">${who(o)}</a></dt></dl></li>`)}</ul>`,
    ),
  }),
};
function boardPage(title: string, main: string): string {
  return page(
    `Board - User Control Panel - ${title}`,
    `<div id="wrap"><div id="page-header"><h1>Board</h1><ul id="nav-main"><li><a><span class="username">robin</span></a></li></ul></div><div id="page-body"><div id="tabs"><ul><li><a>Overview</a></li><li><a>Private messages</a></li></ul></div><div id="cp-main">${main}</div></div></div>`,
  );
}

/** Mails and letters that nobody had in view when the engine was made. */
export const UNSEEN_MAILS: readonly UnseenApplication[] = [
  headerTable,
  bindings,
  envelopes,
  bare,
  stream,
  boardLetter,
];
