import { MAILS, OWNER } from './mails.mjs';
import { asMarkup, paragraphs } from './markup.mjs';

/** @typedef {import('./mails.mjs').Mail} Mail */
/** @typedef {import('./mails.mjs').Correspondent} Correspondent */

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

/**
 * What the application says of its own state, as it says it.
 * @param {string} action
 * @param {string} uid
 */
function state(action, uid) {
  const env = { task: 'mail', action, date_format: 'yy-mm-dd', mailbox: 'INBOX', uid };
  const all = { ...env, username: OWNER.address, mailboxes: { INBOX: { class: 'inbox' } } };
  return `<script>
var rcmail = { set_env() {} };
rcmail.set_env(${JSON.stringify(all)});
</script>`;
}

/**
 * A page with the structure and names that Roundcube's elastic skin gives its pages.
 * @param {string} title
 * @param {string} action
 * @param {string} body
 * @param {string} [uid]
 */
function page(title, action, body, uid = '') {
  return `<!doctype html>
<html lang="en" class="js">
  <head>
    <meta charset="utf-8">
    <title>Roundcube Webmail :: ${asMarkup(title)}</title>
    <link rel="stylesheet" href="/practice.css">
    ${state(action, uid)}
  </head>
  <body class="task-mail action-${action}">${body}</body>
</html>`;
}

/** @param {Correspondent} person */
const address = ({ name, address: mail }) =>
  `<span class="adr"><a href="mailto:${asMarkup(mail)}" class="rcmContactAddress" title="${asMarkup(mail)}">${asMarkup(name)}</a></span>`;

/** @param {Mail} mail */
function row({ uid, from, at, subject }) {
  const link = `/mail/?_task=mail&amp;_mbox=INBOX&amp;_uid=${uid}&amp;_action=show`;
  return `<tr id="rcmrow${uid}" class="message" data-uid="${uid}">
    <td class="subject">
      <span class="fromto"><span class="adr"><span title="${asMarkup(from.address)}" class="rcmContactAddress">${asMarkup(from.name)}</span></span></span>
      <span class="date">${DAY.format(new Date(at))}</span>
      <span class="subject"><a href="${link}"><span>${asMarkup(subject)}</span></a></span>
    </td>
  </tr>`;
}

const menu = `<div id="layout-menu">
    <div id="taskmenu" class="menu toolbar" role="navigation" aria-label="Application tasks">
      <a class="mail" href="/mail/">Mail</a>
      <a class="chat" href="/chat/">Chat</a>
    </div>
  </div>
  <div id="layout-sidebar" class="listbox" role="navigation">
    <div class="header"><span class="header-title username">${OWNER.address}</span></div>
  </div>`;

/** The list of mails with the preview beside it: nobody is open in it. */
export function listPage() {
  const body = `<div id="layout">${menu}
    <div id="layout-list" class="listbox selected">
      <div class="header"><span class="header-title">Inbox</span></div>
      <table id="messagelist" class="listing messagelist"><tbody>${MAILS.map(row).join('')}</tbody></table>
    </div>
    <div id="layout-content">
      <iframe name="messagecontframe" id="messagecontframe" title="Message preview" src="/watermark.html"></iframe>
    </div>
  </div>
  <script src="/mail-list.js"></script>`;
  return page('Inbox', 'none', body);
}

/**
 * @param {string} title
 * @param {readonly Correspondent[]} people
 */
const headerRow = (title, people) =>
  people.length === 0
    ? ''
    : `<tr><td class="header-title">${title}</td><td class="header ${title.toLowerCase()}">${people.map(address).join(', ')}</td></tr>`;

/**
 * One mail, on a page of its own or framed as the preview.
 * @param {Mail} mail
 * @param {boolean} framed
 */
export function messagePage(mail, framed) {
  const rows = [
    headerRow('From', [mail.from]),
    headerRow('Sender', mail.list ? [mail.list] : []),
    headerRow('To', mail.to),
    headerRow('Cc', mail.cc ?? []),
  ];
  const quoted = mail.quoted ? `<blockquote>${paragraphs(mail.quoted)}</blockquote>` : '';
  const shown = DAY.format(new Date(mail.at));
  const content = `<div id="layout-content" class="selected">
    <div class="content frame-content" role="main">
      <div id="message-header">
        <h2 class="subject"><span class="voice">Subject: </span>${asMarkup(mail.subject)}</h2>
        <div class="header"><div class="header-content">
          <div class="header-summary"><span>From ${address(mail.from)} on <span class="text-nowrap">${mail.at.slice(0, 16).replace('T', ' ')}</span></span></div>
          <table class="header-headers"><tbody>${rows.join('')}
            <tr><td class="header-title">Date</td><td class="header date">${shown}</td></tr>
          </tbody></table>
        </div></div>
      </div>
      <div id="message-content"><div id="message-objects"></div>
        <div id="messagebody"><div class="message-part" id="message-part1"><div class="pre">${paragraphs(mail.text)}${quoted}</div></div></div>
      </div>
    </div>
  </div>`;
  return page(
    mail.subject,
    framed ? 'preview' : 'show',
    framed ? content : `<div id="layout">${menu}${content}</div>`,
    String(mail.uid),
  );
}
