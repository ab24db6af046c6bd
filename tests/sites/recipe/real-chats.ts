import { asMarkup } from '../../practice/markup.mjs';
import { type Conversation, type Line, ME } from './conversations.ts';
import { each, hour, last, lines, page, writer } from './markup.ts';
import type { RealApplication } from './real-application.ts';

const ME_MARKUP = asMarkup(ME.name);

/** Bubbles grouped under one picture; the name among pictures, states and times in one line. */
const movim: RealApplication = {
  name: 'Movim',
  source: 'app/Widgets/Chat of movim/movim at bf7862603',
  clicks: { name: '#chat_header div p', message: 'li:not(.oppose) .message p' },
  conversation: (one, all) => ({
    url: `https://mov.example/chat/${one.id}%40xmpp.example`,
    html: movimPage(
      all,
      `<header id="h${one.id}xmppexample-header"><ul class="list middle"><li id="chat_header"><span class="primary icon active on_mobile_after"><i class="material-symbols">arrow_back</i></span><span class="primary icon bubble active status online"><img src="data:,"></span><span title="Audio call" class="control icon active on_desktop"><i class="material-symbols">phone</i></span><span class="control icon show_context_menu active"><i class="material-symbols">more_vert</i></span><div><p class="line">${asMarkup(one.name)}${Number(one.id) % 2 === 0 ? '<span class="second"><i class="material-symbols">lock</i></span>' : ''}</p><p class="compose first line" id="h${one.id}-state"></p><p class="line active">${Number(one.id) % 2 === 0 ? 'Online' : 'Last seen today'}</p></div></li></ul></header><div id="h${one.id}-discussion" class="contained"><section id="h${one.id}-messages"><div class="placeholder first_messages"><i class="material-symbols fill">waving_hand</i><h1>First messages</h1></div><ul class="list spin conversation" id="h${one.id}-conversation"><li class="date"><p>Today</p></li>${movimBubbles(one)}</ul></section></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://mov.example/chat',
    html: movimPage(
      all,
      '<div class="placeholder"><i class="material-symbols">chat</i><h1>Chat</h1><h4>Choose somebody to talk to</h4></div>',
    ),
  }),
  elsewhere: () => ({
    'own settings': {
      url: 'https://mov.example/configuration',
      html: page(
        'Movim • Configuration',
        `<main><section><ul class="list"><li><div><p>Profile</p><p>${ME_MARKUP}</p></div></li><li><div><p>Account</p></div></li></ul></section></main>`,
      ),
    },
  }),
};

function movimBubbles({ name, lines: said }: Conversation): string {
  const runs: Line[][] = [];
  for (const line of said) {
    const last = runs.at(-1);
    if (last?.[0]?.by === line.by) last.push(line);
    else runs.push([line]);
  }
  return each(
    runs,
    (run) =>
      `<li${run[0]?.by === 'me' ? ' class="oppose"' : ''}><span class="primary icon bubble">${run[0]?.by === 'me' ? '<img src="data:,">' : `<a href="#"><img src="data:," data-name="${asMarkup(name)}"></a>`}</span><div class="bubble">${each(run, (line) => `<div class="message" id="id${line.id}" data-mid="${line.id}"><p>${lines(line)}</p><span class="info" title="${hour(line)}">${hour(line)}</span><ul class="reactions"></ul><span class="reaction" title="React"><i class="material-symbols">add_reaction</i></span><span class="reply"><i class="material-symbols">reply</i></span></div>`)}</div></li>`,
  );
}

function movimPage(all: readonly Conversation[], content: string): string {
  return page(
    'Movim • Chat',
    `<nav class="color dark"><ul><li><a href="/news"><span>News</span></a></li></ul></nav><main><aside><ul class="list middle active" id="chats_widget_list">${each(all, (one) => `<li id="c${one.id}-chat-item" data-jid="${one.id}@xmpp.example" title="${one.id}@xmpp.example"><span class="primary icon bubble"><a href="#" title="${asMarkup(one.name)}"><img alt="" src="data:,"></a></span><div><p class="line"><span class="info">09:10</span>${asMarkup(one.name)}</p><p class="line">${last(one)}</p></div></li>`)}</ul></aside><section><div id="chat_widget">${content}</div></section></main>`,
  );
}

/** Sections that are labelled with their writer and their age; the name in the header and as the text of a picture. */
const chatScope: RealApplication = {
  name: '@chatscope/chat-ui-kit-react',
  source: 'what version 2.1.1 of the package renders',
  clicks: {
    name: '.cs-conversation-header__user-name',
    message: '.cs-message--incoming .cs-message__html-content',
  },
  conversation: (one, all) => ({
    url: 'https://scope.example/',
    html: chatScopePage(
      all,
      one,
      `<div class="cs-chat-container"><div class="cs-conversation-header"><div class="cs-conversation-header__back"><button class="cs-button cs-button--arrow"></button></div><div class="cs-conversation-header__avatar"><div class="cs-avatar cs-avatar--md"><img src="data:," alt="${asMarkup(one.name)}"></div></div><div class="cs-conversation-header__content"><div class="cs-conversation-header__user-name">${asMarkup(one.name)}</div><div class="cs-conversation-header__info">Active 10 mins ago</div></div><div class="cs-conversation-header__actions"><button class="cs-button cs-button--voicecall"></button></div></div><div class="cs-message-list"><div data-cs-message-list="" class="cs-message-list__scroll-wrapper scrollbar-container"><div class="cs-message-separator" data-cs-message-separator="">Saturday</div>${each(one.lines, (line) => `<section aria-label="${asMarkup(writer(line, one))}: 15 mins ago" class="cs-message cs-message--${line.by === 'contact' ? 'incoming' : 'outgoing'} cs-message--single" data-cs-message="">${line.by === 'contact' ? `<div class="cs-message__avatar"><div class="cs-avatar cs-avatar--md"><img src="data:," alt="${asMarkup(one.name)}"></div></div>` : ''}<div class="cs-message__content-wrapper"><div class="cs-message__content"><div class="cs-message__html-content">${lines(line)}</div></div></div></section>`)}<div class="cs-message-list__scroll-to"></div></div></div><div class="cs-message-input"><div class="cs-message-input__content-editor" contenteditable="true" data-placeholder="Type message here"></div></div></div>`,
    ),
  }),
  list: (all) => ({ url: 'https://scope.example/', html: chatScopePage(all, undefined, '') }),
  elsewhere: () => ({
    'own settings': {
      url: 'https://scope.example/',
      html: page(
        'Talk',
        `<div class="cs-main-container"><h2>Settings</h2><section><label>Name</label><input value="${ME_MARKUP}"></section></div>`,
      ),
    },
  }),
};

function chatScopePage(
  all: readonly Conversation[],
  open: Conversation | undefined,
  content: string,
): string {
  return page(
    'Talk',
    `<div class="cs-main-container"><div class="cs-sidebar cs-sidebar--left scrollbar-container"><div class="cs-search"><input placeholder="Search..." type="text" class="cs-search__input"></div><div class="cs-conversation-list"><div class="scrollbar-container"><ul>${each(all, (one) => `<li class="cs-conversation${one === open ? ' cs-conversation--active' : ''}"><div class="cs-avatar cs-avatar--md"><img src="data:," alt="${asMarkup(one.name)}"></div><div class="cs-conversation__content"><div class="cs-conversation__name">${asMarkup(one.name)}</div><div class="cs-conversation__info"><div class="cs-conversation__last-sender">${asMarkup(one.name)}</div>: <div class="cs-conversation__info-content">${last(one)}</div></div></div></li>`)}</ul></div></div></div>${content}</div>`,
  );
}

/** Every message with its writer as a title; nothing but class names tells parts from each other. */
const chatElements: RealApplication = {
  name: 'react-chat-elements',
  source: 'what version 12.0.18 of the package renders',
  clicks: {
    name: '.rce-navbar-item__left div',
    message: '.rce-mbox:not(.rce-mbox-right) .rce-mbox-text',
  },
  conversation: (one, all) => ({
    url: `https://elements.example/inbox/${one.id}`,
    html: chatElementsPage(
      all,
      `<div class="rce-container-navbar light"><div class="rce-navbar-item__left"><div>${asMarkup(one.name)}</div></div><div class="rce-navbar-item__center"></div><div class="rce-navbar-item__right"></div></div><div class="rce-container-mlist"><div class="rce-mlist">${each(one.lines, (line) => `<div class="rce-container-mbox"><div class="rce-mbox${line.by === 'me' ? ' rce-mbox-right' : ''}"><div class="rce-mbox-body"><div class="rce-mbox-title rce-mbox-title--clear"><div class="rce-avatar-container default"><img alt="" src="data:," class="rce-avatar"></div><span>${asMarkup(writer(line, one))}</span></div><div class="rce-mbox-text left">${lines(line)}</div><div class="rce-mbox-time non-copiable" data-text="${hour(line)}"></div></div></div></div>`)}</div></div><div class="rce-container-input"><textarea class="rce-input" placeholder="Type here"></textarea></div>`,
    ),
  }),
  list: (all) => ({ url: 'https://elements.example/inbox', html: chatElementsPage(all, '') }),
  elsewhere: (all) => ({
    'a search': {
      url: 'https://elements.example/inbox?q=ana',
      html: chatElementsPage(all.slice(0, 1), ''),
    },
  }),
};

function chatElementsPage(all: readonly Conversation[], content: string): string {
  return page(
    'Inbox',
    `<div id="root"><div class="rce-container-clist">${each(all, (one) => `<div class="rce-container-citem"><div class="rce-citem"><div class="rce-citem-avatar"><div class="rce-avatar-container circle large"><img alt="${asMarkup(one.name)}" src="data:," class="rce-avatar"></div></div><div class="rce-citem-body"><div class="rce-citem-body--top"><div class="rce-citem-body--top-title">${asMarkup(one.name)}</div><div class="rce-citem-body--top-time">2 days ago</div></div><div class="rce-citem-body--bottom"><div class="rce-citem-body--bottom-title">${last(one)}</div></div></div></div></div>`)}</div><div>${content}</div></div>`,
  );
}

/** Made-up class names, people known by ids; the followers of a message omit who wrote it. */
const cinny: RealApplication = {
  name: 'Cinny',
  source: 'src/app/features/room of cinnyapp/cinny at c110e643',
  clicks: { name: 'header h3', message: '[data-message-item] .body' },
  conversation: (one, all) => ({
    url: `https://cinny.example/direct/!r${one.id}:matrix.example/`,
    html: cinnyPage(
      all,
      one,
      `<div class="_p1"><header class="_h1"><div class="_b"><div class="_b"><span class="_a"><img class="_i" src="data:," alt="${asMarkup(one.name)}"></span><div class="_b"><h3 class="_t">${asMarkup(one.name)}</h3></div></div><div class="_b"><button class="_ib" type="button" aria-pressed="false"><svg></svg></button></div></div></header><div class="_f"><div class="_s"><div class="_b"><div class="_intro"><h3 class="_t">${asMarkup(one.name)}</h3><p>This is the beginning of conversation.</p></div>${each(one.lines, (line, at) => cinnyMessage(line, one, at))}</div></div></div><div class="_in"><div role="textbox" contenteditable="true" aria-multiline="true"><span>Send a message...</span></div></div></div>`,
    ),
  }),
  list: (all) => ({
    url: 'https://cinny.example/direct/',
    html: cinnyPage(
      all,
      undefined,
      '<div class="_p1"><div class="_b"><h3>Welcome to Cinny</h3><p>Yet another matrix client.</p></div></div>',
    ),
  }),
  elsewhere: (all) => ({
    'its search': {
      url: 'https://cinny.example/direct/search',
      html: cinnyPage(
        all,
        undefined,
        `<div class="_p1"><header class="_h1"><h3>Message Search</h3></header><div>${each(all.slice(0, 3), (one) => `<div class="_g"><h3>${asMarkup(one.name)}</h3><div class="_m"><div><b>${asMarkup(one.name)}</b></div><div>${last(one)}</div></div></div>`)}</div></div>`,
      ),
    },
  }),
  group: (all) => ({
    url: 'https://cinny.example/home/!room77:matrix.example/',
    html: cinnyPage(
      all,
      undefined,
      `<div class="_p1"><header class="_h1"><div class="_b"><div class="_b"><span class="_a"><img class="_i" src="data:," alt="Autumn fair"></span><div class="_b"><h3 class="_t">Autumn fair</h3></div></div><div class="_b"><button class="_ib" type="button" aria-pressed="false"><svg></svg></button></div></div></header><div class="_f"><div class="_s"><div class="_b"><div class="_intro"><h3 class="_t">Autumn fair</h3><p>This is the beginning of conversation.</p></div>${each(all.slice(0, 4), (one) => each(one.lines.slice(0, 2), (line) => cinnyMessage(line, one, 0)))}</div></div></div></div>`,
    ),
  }),
};

function cinnyMessage(line: Line, one: Conversation, at: number): string {
  const follows = at > 0 && one.lines[at - 1]?.by === line.by;
  const head = `<div class="_b"><button class="_u" data-user-id="@${line.by}:matrix.example"><span class="_t"><b>${asMarkup(writer(line, one))}</b></span></button><div class="_b"><time class="_t" datetime="${line.at}">${hour(line)}</time></div></div>`;
  return `<div class="_mb ${follows ? '_col' : ''}" tabindex="0" data-message-item="${at}" data-message-id="$${line.id}"><div class="_b"><div class="_mbf">${follows ? '' : `<span class="_ab"><button class="_av" data-user-id="@${line.by}:matrix.example"><img src="data:," alt="${asMarkup(writer(line, one))}"></button></span>`}</div><div class="_b">${follows ? '' : head}<div class="body">${lines(line)}</div></div></div></div>`;
}

function cinnyPage(
  all: readonly Conversation[],
  open: Conversation | undefined,
  content: string,
): string {
  return page(
    'Cinny',
    `<div id="root"><div class="_sb"><button aria-label="Home"></button></div><div class="_nav"><div class="_n">${each(all, (one) => `<div class="_ni" aria-selected="${one === open}"><a class="_l" href="/direct/!r${one.id}:matrix.example/"><div class="_b"><span class="_a"><img src="data:," alt="${asMarkup(one.name)}"></span><span class="_b"><p class="_t">${asMarkup(one.name)}</p></span></div></a></div>`)}</div></div>${content}</div>`,
  );
}

/** One address for all; messages say their side by a class alone, and their names only in groups. */
const deltaChat: RealApplication = {
  name: 'Delta Chat',
  source: 'packages/frontend/src/components of deltachat/deltachat-desktop at 6640c82b2',
  clicks: { name: '.chat-name > span', message: '.message.incoming .msg-body .text' },
  conversation: (one, all) => ({
    url: 'https://delta.example/',
    html: deltaPage(
      all,
      one,
      `<section class="chat-view" role="region" aria-label="Chat"><nav class="navbar" data-no-drag-region><button class="nav-button" aria-label="Back"></button><button class="navbar-heading" data-testid="chat-info-button"><div class="avatar" aria-hidden="true"><img src="data:," class="content" alt=""></div><div class="chat-name"><span class="truncated">${asMarkup(one.name)}</span></div><span class="subtitle">${one.email}</span></button><button class="icon-button" id="three-dot-menu-button" aria-label="Main menu"></button></nav><div class="message-list-and-composer"><div id="message-list"><ol><li class="info-message"><div><p>Messages are end-to-end encrypted.</p></div></li>${each(one.lines, (line) => `<li class="message-wrapper" id="${line.id}"><div class="message ${line.by === 'contact' ? 'incoming' : 'outgoing'} default" aria-haspopup="menu"><div class="msg-container"><div class="msg-body" dir="auto"><div dir="auto" class="text">${lines(line)}</div><footer><div class="metadata"><span class="date" title="${hour(line)}">${hour(line)}</span>${line.by === 'me' ? '<div class="status-icon read" aria-label="Read"></div>' : ''}</div></footer></div></div></div></li>`)}</ol></div><section class="composer"><textarea class="create-or-edit-message-input" placeholder="Message"></textarea></section></div></section>`,
    ),
  }),
  list: (all) => ({
    url: 'https://delta.example/',
    html: deltaPage(
      all,
      undefined,
      '<section class="chat-view"><nav class="navbar"></nav><div class="info-message"><div><p>Select a chat or create a new one</p></div></div></section>',
    ),
  }),
  elsewhere: (all) => ({
    'the media of all chats': {
      url: 'https://delta.example/',
      html: deltaPage(
        all,
        undefined,
        `<section class="media-view"><nav class="navbar"><span class="navbar-heading">All media</span></nav><ul role="tablist"><li><button role="tab" aria-selected="true">Images</button></li></ul></section>`,
      ),
    },
  }),
};

function deltaPage(
  all: readonly Conversation[],
  open: Conversation | undefined,
  content: string,
): string {
  return page(
    'Delta Chat',
    `<div id="root"><div class="main-screen"><section class="chat-list-and-header" role="region" aria-label="Chats"><nav class="navbar"><input type="search" id="chat-list-search" placeholder="Search"></nav><ul class="chat-list">${each(all, (one) => `<li><button role="tab" aria-selected="${one === open}" class="chat-list-item${one === open ? ' selected' : ''}"><div class="avatar"><img src="data:," alt=""></div><div class="content"><div class="header"><div class="name"><span><span class="truncated">${asMarkup(one.name)}</span></span></div><span class="date">09:10</span></div><div class="chat-list-item-message"><div class="text">${last(one)}</div></div></div></button></li>`)}</ul></section>${content}</div></div>`,
  );
}

/** Chats as they are run. */
export const REAL_CHATS: readonly RealApplication[] = [
  movim,
  chatScope,
  chatElements,
  cinny,
  deltaChat,
];
