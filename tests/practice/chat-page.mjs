import { CHATS, OWN_JID } from './chats.mjs';
import { asMarkup } from './markup.mjs';

/** @typedef {import('./chats.mjs').Chat} Chat */
/** @typedef {import('./chats.mjs').Line} Line */

/** @param {Chat} chat */
const rosterEntry = ({ jid, name, room }) =>
  room
    ? `<li class="list-item" data-room-jid="${jid}"><a href="#" class="list-item-link open-room" data-jid="${jid}">${asMarkup(name)}</a></li>`
    : `<li class="list-item current-xmpp-contact"><a href="#" class="list-item-link open-chat" data-jid="${jid}"><span class="contact-name">${asMarkup(name)}</span></a></li>`;

/**
 * @param {Chat} chat
 * @param {Line} line
 */
function message(chat, { id, mine, at, text, author }) {
  const from = author ? `${chat.jid}/${author}` : `${mine ? OWN_JID : chat.jid}/desk`;
  const name = mine ? OWN_JID : (author ?? chat.name);
  return `<converse-chat-message>
    <div class="message chat-msg ${chat.room ? 'groupchat' : 'chat'} chat-msg--with-avatar" data-isodate="${at}" data-msgid="${id}" data-from="${asMarkup(from)}">
      <div class="chat-msg__content chat-msg__content--${mine ? 'me' : 'them'}">
        <span class="chat-msg__heading">
          <span class="chat-msg__author">${asMarkup(name)}</span>
          <time class="chat-msg__time" timestamp="${at}">${at.slice(11, 16)}</time>
        </span>
        <div class="chat-msg__body"><div class="chat-msg__message">
          <converse-chat-message-body class="chat-msg__text" text="${asMarkup(text)}">${asMarkup(text)}</converse-chat-message-body>
        </div></div>
      </div>
    </div>
  </converse-chat-message>`;
}

/** @param {Chat} chat */
function heading({ jid, name, room }) {
  const [tag, kind] = room
    ? ['converse-muc-heading', 'chat-head-chatroom']
    : ['converse-chat-heading', 'chat-head-chatbox'];
  const title = room
    ? asMarkup(name)
    : `<a class="user show-msg-author-modal">${asMarkup(name)}</a>`;
  return `<${tag} class="chat-head ${kind}" jid="${jid}"><div class="chatbox-title">
    <div class="chatbox-title__text" role="heading" aria-level="2" title="${jid}">${title}</div>
  </div></${tag}>`;
}

/** @param {Chat} chat */
function chatBox(chat) {
  const [tag, kind] = chat.room
    ? ['converse-muc', 'chatbox chatroom']
    : ['converse-chat', 'chatbox'];
  const lines = chat.lines.map((line) => message(chat, line)).join('');
  const answer = message(chat, { id: '', mine: true, at: '', text: '' });
  return `<template data-chat="${chat.jid}"><${tag} class="${kind}" jid="${chat.jid}"><div class="flyout box-flyout">
    ${heading(chat)}
    <div class="chat-body"><div class="chat-content" aria-live="polite"><div class="chat-content__messages">
      <converse-message-history>${lines}</converse-message-history>
    </div></div></div>
    <converse-message-form><form class="chat-message-form">
      <textarea class="chat-textarea" placeholder="Message"></textarea>
      <button type="submit" class="send-button">Send</button>
    </form></converse-message-form>
  </div></${tag}></template>
  <template data-answer="${chat.jid}">${answer}</template>`;
}

/** The chat, with the structure and names that Converse.js gives its page; nothing is open at first. */
export function chatPage() {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Converse</title>
    <link rel="stylesheet" href="/practice.css">
    <link rel="stylesheet" href="/chat.css">
  </head>
  <body class="converse-fullscreen">
    <converse-root id="conversejs" class="conversejs converse-fullscreen theme-classic">
      <converse-chats class="converse-chatboxes row converse-fullscreen">
        <converse-controlbox id="controlbox" class="chatbox"><div class="flyout box-flyout">
          <converse-user-profile><div class="userinfo">
            <span class="username" role="heading" aria-level="2">${OWN_JID}</span>
          </div></converse-user-profile>
          <div class="controlbox-pane">
            <a class="practice-mail" href="/mail/">‹ Mail</a>
            <ul class="items-list roster-group-contacts">${CHATS.map(rosterEntry).join('')}</ul>
          </div>
        </div></converse-controlbox>
      </converse-chats>
    </converse-root>
    ${CHATS.map(chatBox).join('')}
    <script src="/chat.js"></script>
  </body>
</html>`;
}
