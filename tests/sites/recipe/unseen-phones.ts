import { ME } from './conversations.ts';
import { each, hour, last, page } from './markup.ts';
import { said, type Talk, type UnseenApplication, who } from './unseen-conversations.ts';
import { hash, initials, mine } from './varied-conversations.ts';

/** Only what fits is drawn, each line moved to its place, the newest first; the fragment names the chat. */
const moved: UnseenApplication = {
  name: 'lines moved to their places',
  clicks: { name: '.chat-info .user-title', message: '.bubble .translatable-message' },
  conversation: (one, all) => ({
    url: `https://web.messenger.example/k/#${one.id}`,
    html: movedPage(
      all,
      one,
      `<div class="chat tabs-tab active" data-type="chat"><div class="sidebar-header topbar"><div class="chat-info-container"><button class="btn-icon sidebar-close-button"></button><div class="chat-info"><div class="person"><div class="avatar" data-color="${one.turn % 7}">${initials(one.name)}</div><div class="content"><div class="top"><div class="user-title"><span class="peer-title" dir="auto" data-peer-id="${one.id}">${who(one)}</span></div></div><div class="bottom"><div class="info"><span class="i18n">last seen ${one.turn} minutes ago</span></div></div></div></div></div></div></div><div class="bubbles" style="position:relative"><div style="height:${one.lines.length * 80}px">${each([...one.lines].reverse(), (l, at) => `<div class="bubble ${mine(l) ? 'is-out' : 'is-in'}" data-mid="${1000 + at}" style="position:absolute;left:0;transform:translateY(${(one.lines.length - at) * 80}px)"><div class="bubble-content-wrapper"><div class="bubble-content">${l.quotes ? `<div class="reply"><div class="reply-title"><span class="peer-title">${l.quotes.name}</span></div><div class="reply-subtitle">${l.quotes.text}</div></div>` : ''}<div class="message"><span class="translatable-message">${said(l)}</span><span class="time"><span class="i18n">${hour(l)}</span></span></div></div></div></div>`)}</div></div><div class="chat-input"><div contenteditable="true" class="input-message-input" data-placeholder="Message"></div></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://web.messenger.example/k/',
    html: movedPage(
      all,
      undefined,
      '<div class="chat tabs-tab active"><div class="chat-empty"></div></div>',
    ),
  }),
};
function movedPage(all: readonly Talk[], open: Talk | undefined, chat: string): string {
  return page(
    'Messenger',
    `<div class="whole"><div id="column-left"><div class="input-search"><input placeholder="Search"></div><ul class="chatlist" style="position:relative">${each(all, (o, at) => `<a class="row chatlist-chat${o === open ? ' active' : ''}" href="#${o.id}" data-peer-id="${o.id}" style="position:absolute;top:${at * 72}px"><div class="row-title"><span class="peer-title" dir="auto">${who(o)}</span></div><div class="row-subtitle"><span>${last(o)}</span></div></a>`)}</ul></div><div id="column-center">${chat}</div></div>`,
  );
}

/** A window of one conversation, in Korean; the name over every line of the contact; nothing in the address. */
const popup: UnseenApplication = {
  name: 'a window for one conversation',
  clicks: { name: '.chat_title strong', message: 'p.desc' },
  conversation: (one) => ({
    url: 'https://center.talk.example/_xkPqd/chats/popup',
    html: page(
      '상담',
      `<div id="kakaoWrap"><header class="chat_head"><button class="btn_back"><span class="ir">뒤로</span></button><div class="chat_title"><strong>${who(one)}</strong><span class="num">${one.lines.length}</span></div></header><div class="chat_body">${each(one.lines, (l, at) => `${at % 4 === 0 ? '<div class="item_date"><span>2026년 11월 10일</span></div>' : ''}<div class="item_chat ${mine(l) ? 'item_me' : 'item_user'}">${mine(l) ? '' : `<div class="box_profile"><span class="thumb"></span><strong class="txt_user"><span class="screen_out">보낸이</span>${who(one)}</strong></div>`}<div class="set_chat"><div class="bubble_chat"><p class="desc">${said(l)}</p></div><span class="txt_time">${hour(l)}</span></div></div>`)}</div><div class="chat_foot"><textarea id="chatWrite"></textarea><button>전송</button></div></div>`,
      'ko',
    ),
  }),
  list: (all) => ({
    url: 'https://center.talk.example/_xkPqd/chats',
    html: page(
      '상담',
      `<div id="kakaoWrap"><header class="chat_head"><div class="chat_title"><strong>채팅 목록</strong><span class="num">${all.length}</span></div></header><ul class="list_chat">${each(all, (o) => `<li><a class="link_chat"><strong class="txt_name">${who(o)}</strong><p class="txt_desc">${last(o)}</p></a></li>`)}</ul></div>`,
      'ko',
    ),
  }),
};

/** A softphone: name and number in one header line, rows of a grid, calls among the messages. */
const softphone: UnseenApplication = {
  name: 'a softphone, calls among texts',
  clicks: { name: '.contact-bar h2', message: '[role="gridcell"] .sms' },
  writes: (one) => `${one.name} (${one.phone})`,
  conversation: (one, all) => ({
    url: `https://dial.example/app#/sms/${encodeURIComponent(one.phone)}`,
    html: softphonePage(
      all,
      `<section aria-label="Thread"><div class="contact-bar"><button aria-label="Call ${one.phone}"></button><h2>${who(one)} (${one.phone})</h2></div><div role="grid" aria-rowcount="${one.lines.length + 1}"><div role="row" aria-rowindex="1"><div role="gridcell"><span class="evt">Missed call, 0:00</span></div></div>${each(one.lines, (l, at) => `<div role="row" aria-rowindex="${at + 2}"><div role="gridcell" aria-label="${mine(l) ? 'Sent' : 'Received'} ${hour(l)}"><div class="${mine(l) ? 'sms-out' : 'sms-in'}"><span class="sms">${said(l)}</span></div></div></div>`)}</div><label>Text <textarea maxlength="160"></textarea></label></section>`,
    ),
  }),
  list: (all) => ({
    url: 'https://dial.example/app#/sms',
    html: softphonePage(
      all,
      '<section aria-label="Thread"><div class="contact-bar"><h2>New message</h2></div><label>To <input type="tel"></label></section>',
    ),
  }),
  elsewhere: (all) => ({
    calls: {
      url: 'https://dial.example/app#/calls',
      html: softphonePage(
        all,
        `<section aria-label="Calls"><div class="contact-bar"><h2>Recent calls</h2></div><div role="grid">${each(all, (o) => `<div role="row"><div role="gridcell"><div class="c"><span>${who(o)} (${o.phone})</span></div></div></div>`)}</div></section>`,
      ),
    },
  }),
};
function softphonePage(all: readonly Talk[], main: string): string {
  return page(
    'Dial',
    `<div id="softphone"><div role="tablist"><div role="tab" aria-selected="false">Calls</div><div role="tab" aria-selected="true">Texts</div><div role="tab">Voicemail</div></div><div role="listbox">${each(all, (o) => `<div role="option"><b>${who(o)}</b><small>${o.phone}</small></div>`)}</div>${main}</div>`,
  );
}

/** A network for sellers: numbered ids of a framework, pronouns and degree beside the name, letters with a subject. */
const salesNetwork: UnseenApplication = {
  name: 'a network for sellers',
  clicks: {
    name: '[data-anonymize="person-name"]',
    message: 'article [data-anonymize="general-blurb"]',
  },
  conversation: (one, all) => ({
    url: `https://net.example/sales/inbox/2-${hash(one.id)}${hash(one.email)}==`,
    html: salesPage(
      all,
      one,
      `<section class="thread-container"><div class="conversation-insights"><div class="entity"><img id="ember${80 + one.turn}" alt="" src="data:,"><a id="ember${90 + one.turn}" href="/sales/lead/A${hash(one.email)}"><span data-anonymize="person-name">${who(one)}</span></a>${one.turn % 3 ? '' : '<span>(she/her)</span>'}<span>· 2nd</span><div data-anonymize="title">Buyer at <a href="/sales/company/${one.turn}">${one.company}</a></div></div></div><ul class="list-style-none">${each(one.lines, (l, at) => `<li>${at % 3 === 0 ? '<div class="divider"><time>Monday</time></div>' : ''}<article id="ember${200 + at}"><div class="message-header"><address><span data-anonymize="person-name" class="t-14">${mine(l) ? 'You' : who(one)}</span></address><time datetime="${l.at}">${hour(l)}</time></div>${at === 0 ? '<div class="message-subject">About your fleet</div>' : ''}<div class="message-content"><p data-anonymize="general-blurb">${said(l)}</p></div></article></li>`)}</ul>${mine(one.lines.at(-1) ?? { by: 'contact' }) ? `<span class="seen"><img title="Seen by ${who(one)}" alt="Seen by ${who(one)}" src="data:,"></span>` : ''}<form><textarea name="message" placeholder="Type your message here…"></textarea></form></section>`,
    ),
  }),
  list: (all) => ({
    url: 'https://net.example/sales/inbox/compose',
    html: salesPage(
      all,
      undefined,
      '<section class="thread-container"><h2>New message</h2><form><input placeholder="To"><input placeholder="Subject"><textarea></textarea></form></section>',
    ),
  }),
};
function salesPage(all: readonly Talk[], open: Talk | undefined, thread: string): string {
  return page(
    'Inbox | Sales',
    `<div id="ember2" class="ember-view"><header><nav><a href="/sales/home">Home</a></nav><button><img alt="${ME.name}" src="data:,"></button></header><main><div class="inbox-left"><ul>${each(all, (o, at) => `<li id="ember${30 + at}" class="conversation-list-item${o === open ? ' active' : ''}"><a href="/sales/inbox/2-${hash(o.id)}${hash(o.email)}=="><div><b>${who(o)}</b><time>Nov 9</time></div><p>${last(o)}</p></a></li>`)}</ul></div>${thread}</main></div>`,
  );
}

/** Bubbles whose writer is the words of a picture; one column for phones; the path has an opaque key. */
const pictures: UnseenApplication = {
  name: 'pictures with names, one column',
  clicks: { name: 'header .truncate', message: '.rounded-2xl.px-3 > p' },
  conversation: (one) => ({
    url: `https://hello.example/t/${hash(one.email)}-${hash(one.name)}`,
    html: page(
      one.turn % 2 ? `(${one.turn}) Hello` : 'Hello',
      `<div class="flex h-screen flex-col"><header class="flex items-center gap-2 border-b"><a href="/" class="p-2"><svg></svg></a><img class="h-8 w-8 rounded-full" src="data:," alt="${who(one)}"><div class="min-w-0"><p class="truncate font-semibold">${who(one)}</p><p class="text-xs text-gray-500">${one.turn % 2 ? 'Active now' : 'Active 2h ago'}</p></div></header><div class="flex-1 overflow-y-auto flex flex-col-reverse">${each([...one.lines].reverse(), (l) => `<div class="flex ${mine(l) ? 'justify-end' : 'justify-start'}">${mine(l) ? '' : `<img class="h-6 w-6 rounded-full" src="data:," alt="${who(one)}">`}<div class="max-w-md rounded-2xl px-3 ${mine(l) ? 'bg-blue-500' : 'bg-gray-100'}">${l.quotes ? `<div class="border-l-2"><span class="font-medium">${l.quotes.name}</span><span>${l.quotes.text}</span></div>` : ''}<p>${said(l)}</p></div></div>`)}</div><footer><input class="rounded-full" placeholder="Message ${who(one)}"></footer></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://hello.example/',
    html: page(
      'Hello',
      `<div class="flex h-screen flex-col"><header class="flex items-center gap-2 border-b"><img class="h-8 w-8 rounded-full" src="data:," alt="${ME.name}"><div class="min-w-0"><p class="truncate font-semibold">Chats</p></div></header><div class="flex-1 overflow-y-auto flex flex-col">${each(all, (o) => `<a href="/t/${hash(o.email)}-${hash(o.name)}" class="flex"><img class="h-12 w-12 rounded-full" src="data:," alt="${who(o)}"><div class="min-w-0"><p class="truncate">${who(o)}</p><p>${last(o)}</p></div></a>`)}</div></div>`,
    ),
  }),
};

/** Chats of phones and of networks that nobody had in view when the engine was made. */
export const UNSEEN_PHONES: readonly UnseenApplication[] = [
  moved,
  popup,
  softphone,
  salesNetwork,
  pictures,
];
