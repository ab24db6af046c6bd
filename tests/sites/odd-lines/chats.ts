import { linesIn } from './line.ts';

const discordRow = (id: string, kind: string, inner: string) =>
  `<li id="chat-messages-1125094089281511474-${id}" class="messageListItem__5126c"><div class="message__5126c cozyMessage ${kind}" role="article" data-list-item-id="chat-messages___chat-messages-1125094089281511474-${id}"><div class="contents_c19a55">${inner}</div></div></li>`;

/** After public readers of Discord, which find notices by their class (2025 and 2026), and the saved pages beside. */
export const DISCORD = linesIn(
  'discord',
  'direct',
  '<li id="chat-messages-1125094089281511474-1490387050681439422"',
  [
    [
      'a notice with the element of words',
      discordRow(
        '1490387049781439422',
        'systemMessage__5126c',
        '<div id="message-content-1490387049781439422" class="markup__75297 messageContent_c19a55">Decoy Dan pinned a message to this channel.</div>',
      ),
    ],
    [
      'a call',
      discordRow(
        '1490387049791439422',
        'systemMessage__5126c',
        '<div class="container_235ca"><a class="username_c19a55">Ana Pereira</a> started a call that lasted 3 minutes.</div>',
      ),
    ],
    [
      'a picture alone',
      discordRow(
        '1490387049801439422',
        '',
        '<div id="message-content-1490387049801439422" class="markup__75297 messageContent_c19a55"></div><div id="message-accessories-1490387049801439422"><img alt="Decoy picture"></div>',
      ),
    ],
    [
      'where the unread begins',
      '<div class="divider__5126c isUnread__908e2" role="separator" aria-label="New messages"><span class="unreadPill__908e2">New</span></div>',
    ],
  ],
);

const bubbleOfK = (kind: string, inner: string) =>
  `<div class="bubbles-group"><div data-mid="4280" data-peer-id="111" data-timestamp="1795703430" class="bubble is-in can-have-tail ${kind}"><div class="bubble-content-wrapper"><div class="bubble-content">${inner}</div></div></div></div>`;
const time =
  '<span class="time"><span class="time-inner"><span class="i18n">14:31</span></span></span>';

/** After the public source of Telegram Web K, 2026. */
export const TELEGRAM_K = linesIn(
  'telegram',
  'k-person',
  '<div class="bubbles-group"><div data-mid="4292"',
  [
    [
      'a call',
      bubbleOfK(
        'call-message',
        `<div class="message spoilers-container call-message"><div class="bubble-call" data-type="voice"><span class="tgico bubble-call-icon"></span><div class="bubble-call-title"><span class="i18n">Incoming Decoy Call</span></div><div class="bubble-call-subtitle">1:05${time}</div></div></div>`,
      ),
    ],
    [
      'a poll',
      bubbleOfK(
        'poll-message',
        `<div class="message spoilers-container"><poll-element><div class="poll-title">Decoy question?</div><div class="poll-desc"><span class="i18n">Anonymous Poll</span></div></poll-element>${time}</div>`,
      ),
    ],
    [
      'a picture alone',
      bubbleOfK(
        'photo hide-name',
        `<div class="message spoilers-container">${time}</div><div class="attachment media-container"><img class="media-photo" alt="Decoy picture"></div>`,
      ),
    ],
    [
      'who comes',
      '<div class="bubbles-group"><div data-mid="4281" data-peer-id="111" class="bubble service"><div class="bubble-content"><div class="service-msg"><span class="i18n"><span class="peer-title" data-peer-id="703">Decoy Dan</span> joined</span></div></div></div></div>',
    ],
  ],
);

/** After the public source of Telegram Web A, 2025 and 2026. */
export const TELEGRAM_A = linesIn('telegram', 'a-person', '<div id="message-82"', [
  [
    'a notice',
    '<div id="message-8100" class="ActionMessage message-list-item" data-message-id="8100"><span class="action-message-content">Decoy Dan pinned a message</span></div>',
  ],
  [
    'a call',
    '<div id="message-8101" class="Message message-list-item" data-message-id="8101"><div class="message-content-wrapper"><div class="message-content"><div class="content-inner"><div class="MessagePhoneCall"><div class="phone-call-reason">Incoming Decoy Call</div></div></div></div></div></div>',
  ],
  [
    'a poll',
    '<div id="message-8102" class="Message message-list-item" data-message-id="8102"><div class="message-content-wrapper"><div class="message-content poll"><div class="content-inner"><div class="Poll"><div class="poll-question">Decoy question?</div></div></div></div></div></div>',
  ],
  [
    'where the unread begins',
    '<div class="unread-divider local-action-message"><span>Decoy unread</span></div>',
  ],
]);

/** After public readers of WhatsApp Web: what is written bears who and when, and nothing else does. */
export const WHATSAPP = linesIn(
  'whatsapp',
  'chat-2026',
  '<div role="row"><div tabindex="-1" data-id="3EB0C3C3C3C3C3C3C3C3">',
  [
    [
      'a notice',
      '<div role="row"><div tabindex="-1" data-id="3EB0D1"><div><span dir="auto">Decoy Dan joined using a link</span></div></div></div>',
    ],
    [
      'a picture alone',
      '<div role="row"><div tabindex="-1" data-id="3EB0D2"><span data-icon="tail-in"></span><div role="button" aria-label="Open picture"><img alt="Decoy picture"></div></div></div>',
    ],
    [
      'where the unread begins',
      '<div role="row"><div tabindex="-1"><span aria-live="polite">2 decoy unread messages</span></div></div>',
    ],
  ],
);

const loungeLine = (type: string, from: string, content: string) =>
  `<div id="msg-70" class="msg" data-type="${type}" data-from="${from}"><span class="time">14:42 </span><span class="from"></span><span class="content" dir="auto">${content}</span></div>`;

/** After the public source of The Lounge 4. */
export const LOUNGE = linesIn('thelounge', 'query', '<div id="msg-7" class="msg self"', [
  ['who comes', loungeLine('join', 'decoydan', 'decoydan (decoy@list.example) has joined')],
  ['who is called otherwise', loungeLine('nick', 'ana', 'ana is now known as decoyana')],
  ['a notice', loungeLine('notice', 'ana', 'Decoy notice')],
  [
    'where the unread begins',
    '<div class="unread-marker"><span class="unread-marker-text">Decoy</span></div>',
  ],
]);

/** After the public source of Converse.js 14. */
export const CONVERSE = linesIn(
  'conversejs',
  'chat',
  '<converse-chat-message><div class="message chat-msg delayed chat chat-msg--with-avatar" data-isodate="2026-11-22T02:15:35.000Z" data-msgid="m5s9kdpzsxwi"',
  [
    [
      'a notice',
      '<converse-chat-message><div class="message chat-info" data-isodate="2026-11-22T02:15:34.500Z">Decoy Dan has gone offline</div></converse-chat-message>',
    ],
    [
      'what could not be sent',
      '<converse-chat-message><div class="message chat-info chat-error" data-isodate="2026-11-22T02:15:34.600Z">Decoy error</div></converse-chat-message>',
    ],
  ],
);
