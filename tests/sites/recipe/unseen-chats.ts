import { ME } from './conversations.ts';
import { each, hour, last, page } from './markup.ts';
import { by, runs, said, type Talk, type UnseenApplication, who } from './unseen-conversations.ts';
import { hash, mine } from './varied-conversations.ts';

/** Bound templates, one address for all, the picture of every line has a title, and the time is a line above. */
const boundTemplates: UnseenApplication = {
  name: 'bound templates, one address',
  clicks: { name: '.title_name', message: '.plain pre' },
  conversation: (one, all) => ({
    url: 'https://wx.example/',
    html: boundPage(
      all,
      one,
      `<div class="box_hd"><div class="title_wrap"><div class="title poi" data-username="@${hash(one.id)}"><a class="title_name ng-binding">${who(one)}</a><i class="icon_down"></i></div></div></div><div class="box_bd chat_bd scrollbar-dynamic">${each(one.lines, (l, at) => `<div ng-repeat="message in chatContent" class="ng-scope"><div class="clearfix"><div class="message ng-scope ${mine(l) ? 'me' : 'you'}">${at % 3 === 0 ? `<p class="message_system"><span class="content ng-binding">${hour(l)}</span></p>` : ''}<img class="avatar" src="/icon/${mine(l) ? 'me' : one.id}" title="${by(l, one)}"><div class="content"><div class="bubble js_message_bubble ${mine(l) ? 'right' : 'left'}"><div class="bubble_cont"><div class="plain"><pre class="js_message_plain ng-binding">${said(l)}</pre></div></div></div></div></div></div></div>`)}</div><div class="box_ft"><pre contenteditable-directive class="edit_area" contenteditable="true"></pre><a class="btn btn_send">Send</a></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://wx.example/',
    html: boundPage(
      all,
      undefined,
      '<div class="box_hd"><div class="title_wrap"><div class="title poi"><a class="title_name ng-binding"></a></div></div></div><div class="box_bd chat_bd"><div class="message_empty"><i></i><p>No chat is selected</p></div></div>',
    ),
  }),
  elsewhere: (all) => ({
    contacts: {
      url: 'https://wx.example/',
      html: boundPage(
        all,
        undefined,
        `<div class="box_hd"><div class="title_wrap"><div class="title"><a class="title_name ng-binding">Contacts</a></div></div></div><div class="box_bd">${each(all, (o) => `<div class="contact_item"><img class="avatar" title="${who(o)}"><h4 class="nickname">${who(o)}</h4></div>`)}</div>`,
      ),
    },
  }),
};
function boundPage(all: readonly Talk[], open: Talk | undefined, box: string): string {
  return page(
    'Web chat',
    `<div class="main"><div class="main_inner" ng-controller="appController"><div class="panel"><div class="header"><div class="avatar"><img class="img" alt="" src="/icon/me"></div><div class="info"><h3 class="nickname"><span class="display_name ng-binding">${ME.name}</span></h3></div></div><div class="nav_view"><div class="scroll-content">${each(all, (o) => `<div ng-repeat="chat in chatList" class="ng-scope"><div class="chat_item slide-left${o === open ? ' active' : ''}" data-username="@${hash(o.id)}"><div class="ext"><p class="attr ng-binding">09:10</p></div><div class="info"><h3 class="nickname"><span class="nickname_text ng-binding">${who(o)}</span></h3><p class="msg"><span class="ng-binding">${last(o)}</span></p></div></div></div>`)}</div></div></div><div class="box chat ng-scope" ng-controller="contentChatController">${box}</div></div></div>`,
    'zh',
  );
}

/** Stacks of one writer, the newest at the top of the markup, who is typing, and whom the query chooses. */
const stacks: UnseenApplication = {
  name: 'stacks in a reversed column',
  clicks: { name: '.ConvoHeader a.name', message: '.ConvoStack .txt' },
  conversation: (one, all) => ({
    url: `https://friends.example/im?sel=${one.id}&v=2`,
    html: stacksPage(
      all,
      one,
      `<section class="Convo"><header class="ConvoHeader"><a class="ava" href="/id${one.id}"><img alt="${who(one)}" src="data:,"></a><div><a class="name" href="/id${one.id}">${who(one)}</a><span class="st">${one.turn % 3 ? 'был(а) недавно' : 'онлайн'}</span></div></header><div class="Feed" style="display:flex;flex-direction:column-reverse">${one.turn % 4 === 1 ? `<div class="typing"><b>${who(one)}</b> печатает…</div>` : ''}${each(runs(one.lines).reverse(), (group) => `<div class="ConvoStack${mine(group[0] ?? { by: 'me' }) ? ' ConvoStack--out' : ''}"><div class="ava"><img alt="" src="data:,"></div><div><div class="by"><a href="/id${one.id}">${by(group[0], one)}</a></div>${each(group, (l) => `<div class="Msg" data-itemkey="${l.id}">${l.quotes ? `<blockquote><b>${l.quotes.name}</b><p>${l.quotes.text}</p></blockquote>` : ''}<span class="txt">${said(l)}</span><span class="tm">${hour(l)}</span></div>`)}</div></div>`)}<div class="date"><span>10 ноября</span></div></div><div class="Composer"><div contenteditable="true" role="textbox" aria-label="Сообщение"></div></div></section>`,
    ),
  }),
  list: (all) => ({
    url: 'https://friends.example/im',
    html: stacksPage(
      all,
      undefined,
      '<section class="Convo Convo--empty"><div>Выберите чат</div></section>',
    ),
  }),
};
function stacksPage(all: readonly Talk[], open: Talk | undefined, convo: string): string {
  return page(
    'Мессенджер',
    `<div id="page"><header id="top"><a href="/id1">${ME.name}</a></header><div id="side"><nav><a href="/feed">Новости</a><a href="/im">Мессенджер <span>${all.length}</span></a></nav></div><div class="Im"><div class="ConvoList">${each(all, (o) => `<a class="ConvoListItem${o === open ? ' sel' : ''}" href="/im?sel=${o.id}"><img alt="" src="data:,"><div><h4>${who(o)}</h4><p>${last(o)}</p></div></a>`)}</div>${convo}</div></div>`,
    'ru',
  );
}

/** Age and name in one text; the sides are told by alignment in styles alone; a card repeats the name. */
const dating: UnseenApplication = {
  name: 'name and age, sides by alignment',
  clicks: { name: 'div.Fz\\(16px\\)', message: 'div.msg-w span.text' },
  writes: (one) => `${one.name}, ${24 + one.turn}`,
  conversation: (one, all) => ({
    url: `https://match.example/app/messages/${hash(one.id)}${hash(one.email)}`,
    html: datingPage(
      all,
      `<main class="Pos(r) H(100%)"><div class="D(f) Ai(c)"><button aria-label="Open Profile"><div aria-label="${who(one)}" style="background-image:url(data:,)"></div></button><div class="Fz(16px)">${who(one)}, ${24 + one.turn}</div><div class="C(gray)">You matched on 10/${1 + one.turn}/2026</div></div><div role="log" class="Ov(a)">${each(one.lines, (l) => `<div class="msg-w" style="text-align:${mine(l) ? 'right' : 'left'}"><div class="Bdrs(8px)"><span class="text">${said(l)}</span></div>${l === one.lines.at(-1) && mine(l) ? '<div class="Fz(12px)">Sent</div>' : ''}</div>`)}</div><form><textarea placeholder="Type a message"></textarea></form></main><aside class="W(300px)"><div class="profile"><h1><span itemprop="name">${who(one)}</span></h1><span>${24 + one.turn}</span>${one.turn % 2 ? '<p>Lives in Porto</p>' : ''}<p>3 kilometres away</p></div></aside>`,
    ),
  }),
  list: (all) => ({
    url: 'https://match.example/app/matches',
    html: datingPage(
      all,
      '<main class="Pos(r) H(100%)"><div><h2>Find people near you</h2><button>Start</button></div></main>',
    ),
  }),
  elsewhere: (all) => ({
    profile: {
      url: 'https://match.example/app/profile',
      html: datingPage(
        all,
        `<main class="Pos(r) H(100%)"><div class="D(f)"><div class="Fz(16px)">${ME.name}, 33</div></div></main><aside class="W(300px)"><div class="profile"><h1><span itemprop="name">${ME.name}</span></h1></div></aside>`,
      ),
    },
  }),
};
function datingPage(all: readonly Talk[], main: string): string {
  return page(
    'Match',
    `<div class="App"><aside><a href="/app/profile"><h2>${ME.name}</h2></a><nav role="tablist"><button role="tab">Matches</button><button role="tab">Messages</button></nav><ul>${each(all, (o) => `<li><a href="/app/messages/${hash(o.id)}${hash(o.email)}"><div aria-label="${who(o)}" role="img"></div><div><h3>${who(o)}</h3><div>${last(o)}</div></div></a></li>`)}</ul></aside>${main}</div>`,
  );
}

/** Posts without a name where the writer goes on; lines of the system name the person; the address is a user name. */
const posts: UnseenApplication = {
  name: 'posts, the name left out where it repeats',
  clicks: { name: '#channelHeaderTitle span', message: '.post__body p' },
  conversation: (one, all) => ({
    url: `https://team.example/lumo/messages/@guest${one.turn}`,
    html: postsPage(
      all,
      one,
      `<div id="channel-header" class="channel-header"><div class="flex-parent"><div class="channel-header__info"><div class="channel-header__title dropdown"><strong role="heading" aria-level="2" id="channelHeaderTitle" class="heading"><div class="status-wrapper"><img alt="guest${one.turn} profile image" src="data:,"></div><span>${who(one)}</span></strong><div class="channel-header__description"><span class="header-status__text">${one.turn % 2 ? 'Away' : 'Online'}</span></div></div></div></div></div><div id="post-list" role="list" aria-label="Message list main region"><div class="post-list__dynamic"><div class="post post--system" id="post_s${one.id}"><div class="post__body"><div>${who(one)} joined the team.</div></div></div>${each(runs(one.lines), (group) => each(group, (l, at) => `<div class="post ${at ? 'same--user' : 'other--root'}" id="post_${hash(l.id)}" role="listitem"><div class="post__content">${at ? '' : `<div class="post__img"><img alt="${mine(l) ? 'robin' : `guest${one.turn}`} profile image" src="data:,"></div>`}<div>${at ? '' : `<div class="post__header"><div class="col__name"><button class="user-popover">${by(l, one)}</button></div><time datetime="${l.at}">${hour(l)}</time></div>`}<div class="post__body"><div class="post-message__text"><p>${said(l)}</p></div></div></div></div></div>`))}</div></div><div id="post-create"><textarea id="post_textbox" aria-label="write to ${who(one)}" placeholder="Write to ${who(one)}"></textarea></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://team.example/lumo/threads',
    html: postsPage(
      all,
      undefined,
      `<div class="GlobalThreads"><h2>Followed threads</h2><div class="ThreadList">${each(all.slice(0, 5), (o) => `<article class="ThreadItem"><div><span>${who(o)}</span><time datetime="2026-11-10T09:10:00Z">09:10</time></div><div><p>${last(o)}</p></div></article>`)}</div></div>`,
    ),
  }),
};
function postsPage(all: readonly Talk[], open: Talk | undefined, main: string): string {
  return page(
    open ? `${open.name} - Lumo Team` : 'Threads - Lumo Team',
    `<div id="root"><div id="SidebarContainer" role="navigation"><div class="h"><span>Lumo</span><span>@robin</span></div>${each(all, (o) => `<li class="SidebarChannel${o === open ? ' active' : ''}"><a class="SidebarLink" id="sidebarItem_${hash(o.id)}" href="/lumo/messages/@guest${o.turn}" aria-label="${who(o)} direct message"><span class="SidebarChannelLinkLabel">${who(o)}</span></a></li>`)}</div><div id="channel_view">${main}</div></div>`,
  );
}

/** Scoped styles of components; groups with the writer once, the picture's words are the name; seen by. */
const scopedGroups: UnseenApplication = {
  name: 'scoped components, groups, “seen by”',
  clicks: { name: '.top-bar .conversation-name', message: '.messages .rich-text' },
  conversation: (one, all) => ({
    url: `https://cloud.example/apps/talk/call/${hash(one.email)}`,
    html: scopedPage(
      all,
      one,
      `<main id="app-content-vue" class="app-content no-snapper"><div data-v-1f${one.turn}a class="top-bar"><div data-v-1f2 class="avatar"><img src="data:," alt="${who(one)}"></div><a role="button" data-v-1f2 class="top-bar__wrapper"><div class="text-container"><p class="title conversation-name">${who(one)}</p>${one.turn % 3 === 0 ? '<p class="description">Out of office</p>' : ''}</div></a></div><div data-v-3c4 class="chatView"><div class="scroller messages-list__scroller"><ul class="scroller__content"><li class="messages-group__date"><div class="date" role="heading" aria-level="3">Today</div></li>${each(runs(one.lines), (group) => `<li data-v-9d class="wrapper wrapper--chat"><div class="messages__avatar"><img alt="${by(group[0], one)}" src="data:,"></div><ul class="messages"><li aria-level="4" class="messages__author" aria-label="${by(group[0], one)}">${by(group[0], one)}</li>${each(group, (l) => `<li id="message_${l.id}" data-message-id="${l.id}" class="message"><div class="message-main">${l.quotes ? `<a class="quote"><div class="quote__main__author">${l.quotes.name}</div><p>${l.quotes.text}</p></a>` : ''}<div class="rich-text--wrapper" dir="auto"><div class="rich-text">${said(l)}</div></div></div><div class="message-info"><span class="date">${hour(l)}</span></div></li>`)}</ul></li>`)}</ul>${mine(one.lines.at(-1) ?? { by: 'contact' }) ? `<div class="seen">Seen by ${who(one)}</div>` : ''}</div></div></main>`,
    ),
  }),
  list: (all) => ({
    url: 'https://cloud.example/apps/talk/',
    html: scopedPage(
      all,
      undefined,
      '<main id="app-content-vue" class="app-content no-snapper"><div class="emptycontent"><h2>Join a conversation or start a new one</h2><p>Say hi to your friends and colleagues!</p></div></main>',
    ),
  }),
};
function scopedPage(all: readonly Talk[], open: Talk | undefined, main: string): string {
  return page(
    open ? `${open.name} - Talk - Cloud` : 'Talk - Cloud',
    `<header id="header"><a href="/">Cloud</a><div id="user-menu"><img alt="${ME.name}" src="data:,"></div></header><div id="content-vue"><nav id="app-navigation-vue"><ul>${each(all, (o) => `<li data-v-7e class="list-item__wrapper${o === open ? ' active' : ''}"><a class="list-item" href="/call/${hash(o.email)}"><div class="list-item-content__name">${who(o)}</div><div class="list-item-content__subname">${last(o)}</div></a></li>`)}</ul></nav>${main}</div>`,
  );
}

/** Chats that nobody had in view when the engine was made. */
export const UNSEEN_CHATS: readonly UnseenApplication[] = [
  boundTemplates,
  stacks,
  dating,
  posts,
  scopedGroups,
];
