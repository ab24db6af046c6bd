import { linesIn } from './line.ts';

const slackRow = (ts: string, writer: string, name: string, inner: string) =>
  `<div data-qa="virtual-list-item" class="c-virtual_list__item" role="listitem"><div class="c-message_kit__background c-message_kit__message" data-qa="message_container" data-msg-ts="${ts}" data-msg-channel-id="D01ANA"><div class="c-message_kit__gutter"><div class="c-message_kit__gutter__right" data-qa="message_content"><span class="c-message__sender" data-qa="message_sender"><button class="c-message__sender_button" data-qa="message_sender_name" data-message-sender="${writer}">${name}</button></span>${inner}</div></div></div></div>`;
const slackNotice = (text: string) =>
  `<div class="c-message_kit__blocks"><span class="c-message__body c-message__body--automated" data-qa="message-text">${text}</span></div>`;

/** After what public readers of Slack leave out (2020 to 2026), and the saved pages beside. */
export const SLACK = linesIn(
  'slack',
  'direct',
  '<div data-qa="virtual-list-item" data-item-key="1795703520.100200"',
  [
    [
      'who comes',
      slackRow('1795703490.1', 'U02ANA', 'Ana Pereira', slackNotice('joined Decoy team.')),
    ],
    [
      'another who comes',
      slackRow('1795703491.1', 'U09DECOY', 'Decoy Dan', slackNotice('joined Decoy team.')),
    ],
    [
      'a message that is passed on without a word',
      slackRow(
        '1795703492.1',
        'U02ANA',
        'Ana Pereira',
        '<div class="c-message_kit__attachments"><div class="c-message_attachment" data-qa="message_attachment"><button data-qa="message_sender_name" data-message-sender="U09DECOY">Decoy Shared</button><div class="c-message_kit__blocks" data-qa="message-text">Decoy words, call +49 30 5557701</div></div></div>',
      ),
    ],
    [
      'a picture alone',
      slackRow(
        '1795703493.1',
        'U02ANA',
        'Ana Pereira',
        '<div class="c-message_kit__file"><span>decoy-proof.png</span><img alt="Decoy picture"></div>',
      ),
    ],
    [
      'a program',
      slackRow(
        '1795703494.1',
        'B09DECOY',
        'Decoy Bot<span class="c-app_badge" data-qa="app_badge">APP</span>',
        '<div class="c-message_kit__blocks" data-qa="message-text">Decoy: the build is done</div>',
      ),
    ],
    [
      'where the unread begins',
      '<div class="c-virtual_list__item" role="listitem"><div class="p-message_pane__unread_divider" data-qa="unread_divider">New</div></div>',
    ],
    [
      'words that begin with another name',
      slackRow(
        '1795703495.1',
        'U02ANA',
        'Ana Pereira',
        '<div class="c-message_kit__blocks"><div data-qa="message-text">Decoy Dan: back at ten.</div></div>',
      ),
      'Decoy Dan: back at ten.',
    ],
  ],
);

/** After public exporters of Teams (2025 and 2026) and their tests. */
export const TEAMS = linesIn(
  'teams',
  'chat',
  '<div data-tid="chat-pane-item"><div class="fui-ChatMyMessage">',
  [
    [
      'somebody who is added',
      '<div data-tid="control-message-renderer"><div data-mid="1792659990000">Ana Pereira added Decoy Dan to the chat</div></div>',
    ],
    [
      'somebody who is added, as an item of its own',
      '<div data-tid="chat-pane-item"><div data-tid="control-message-renderer" data-mid="1792659990001"><div>Decoy Dan left the chat</div></div></div>',
    ],
    [
      'a day',
      '<div data-tid="chat-pane-item"><div class="fui-Divider__wrapper" id="1792659990002" data-mid="1792659990002">Decoy Friday</div></div>',
    ],
    [
      'a picture alone',
      '<div data-tid="chat-pane-item"><div class="fui-ChatMessage"><span id="author-1792659990003" data-tid="message-author-name">Ana Pereira</span><div class="fui-ChatMessage__body" data-tid="chat-pane-message" data-mid="1792659990003"><div id="content-1792659990003" data-tid="messageBodyContent"><p><span itemtype="http://schema.skype.com/AMSImage"><img alt="Decoy diagram" itemtype="http://schema.skype.com/AMSImage" data-gallery-src="x"></span></p></div></div></div></div>',
    ],
  ],
);

const elementTile = (id: string, kind: string, inner: string) =>
  `<li class="mx_EventTile ${kind}" data-scroll-tokens="${id}" data-layout="group" data-self="false" data-event-id="${id}"><div class="mx_DisambiguatedProfile"><span class="mx_DisambiguatedProfile_displayName">Ana Pereira</span></div><div class="mx_EventTile_avatar"><span class="mx_BaseAvatar" title="@ana:lumo.example">A</span></div><div class="mx_EventTile_line">${inner}</div></li>`;

/** After the public source of Element Web, 2025 and 2026. */
export const ELEMENT = linesIn(
  'element',
  'chat',
  '<li class="mx_EventTile  " tabindex="-1" data-scroll-tokens="$ev3"',
  [
    [
      'what cannot be decrypted',
      elementTile(
        '$od1',
        '',
        '<div class="mx_DecryptionFailureBody mx_EventTile_content">Unable to decrypt decoy message</div>',
      ),
    ],
    [
      'a poll',
      elementTile(
        '$od2',
        '',
        '<div class="mx_MPollBody"><h2 class="mx_MPollBody_question">Decoy question?</h2></div>',
      ),
    ],
    [
      'a picture alone',
      elementTile('$od3', '', '<div class="mx_MImageBody"><img alt="decoy-proof.png"></div>'),
    ],
    [
      'where the unread begins',
      '<li class="mx_RoomView_myReadMarker_container"><hr class="mx_RoomView_myReadMarker"></li>',
    ],
    [
      'what is done in place of being said',
      elementTile(
        '$od4',
        'mx_EventTile_emote',
        '<div class="mx_MEmoteBody mx_EventTile_content" dir="auto">* <span class="mx_MEmoteBody_sender">Ana Pereira</span> <span class="mx_EventTile_body">looks for the invoice</span></div>',
      ),
      'looks for the invoice',
    ],
  ],
);

const mattermostPost = (id: string, kind: string, inner: string) =>
  `<div id="post_${id}" role="listitem" class="a11y__section post ${kind}"><div class="post__content"><div class="post__img"><img class="Avatar" alt="" src="/api/v4/users/anaanaanaanaanaanaanaanaan/image?_=1"></div><div><div class="post__header"><div class="col col__name"><button class="user-popover style--none">Ana Pereira</button></div></div><div class="post__body">${inner}</div></div></div></div>`;

/** After the public source of Mattermost, 2025 and 2026. */
export const MATTERMOST = linesIn(
  'mattermost',
  'direct',
  '<div id="post_post03xxxxxxxxxxxxxxxxxxxx"',
  [
    [
      'a notice that only the user sees',
      mattermostPost(
        'odd01xxxxxxxxxxxxxxxxxxxxx',
        'post--system post--ephemeral',
        '<div class="post-message"><div class="post-message__text"><p>Decoy Dan did not get notified.</p></div></div>',
      ),
    ],
    [
      'a picture alone',
      mattermostPost(
        'odd02xxxxxxxxxxxxxxxxxxxxx',
        '',
        '<div class="post-image__columns"><div class="post-image__details"><span class="post-image__name">decoy-proof.png</span></div></div>',
      ),
    ],
    [
      'where the unread begins',
      '<div class="NotificationSeparator" data-testid="NotificationSeparator"><div class="separator__text">New Decoy Messages</div></div>',
    ],
  ],
);
