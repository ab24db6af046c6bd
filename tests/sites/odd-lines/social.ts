import { linesIn } from './line.ts';

const linkedInEvent = (id: string, inner: string) =>
  `<li class="msg-s-message-list__event clearfix"><div class="msg-s-event-listitem msg-s-event-listitem--other" data-event-urn="urn:li:msg_message:(urn:li:fsd_profile:ACoAADx1AnnaWeiss000000000000000000000000,2-${id})">${inner}</div></li>`;

/** As the saved page beside is built. */
export const LINKEDIN = linesIn(
  'linkedin',
  'thread-page',
  '<li class="msg-s-message-list__event clearfix"><div class="msg-s-event-listitem" data-event-urn="urn:li:msg_message:(urn:li:fsd_profile:ACoAADx1AnnaWeiss000000000000000000000000,2-MTc5MzIwMjM2MDAwMGIz)">',
  [
    ['a picture alone', linkedInEvent('MTc5MzIwMjI4MDAwMGI5', '<img alt="Decoy picture" src="x">')],
    ['a day', '<li class="msg-s-message-list__event"><time>Decoy Friday</time></li>'],
    [
      'words that begin with another name',
      linkedInEvent(
        'MTc5MzIwMjI5MDAwMGI5',
        '<p class="msg-s-event-listitem__body">Decoy Dan: back at ten.</p>',
      ),
      'Decoy Dan: back at ten.',
    ],
  ],
);

const messageOfX = (id: string, inner: string) =>
  `<li data-index="9"><div data-testid="message-${id}" class="flex justify-start"><div role="article">${inner}</div></div></li>`;

/** As the page beside is built. */
export const X = linesIn(
  'x',
  'chat',
  '<li data-index="3"><div data-testid="message-00000003-aaaa-bbbb-cccc-000000000000"',
  [
    [
      'a picture alone',
      messageOfX('00000009-aaaa-bbbb-cccc-000000000000', '<img alt="Decoy picture">'),
    ],
    ['a notice', '<li data-index="8"><div><span dir="auto">Decoy Dan joined</span></div></li>'],
    [
      'a shared post alone',
      messageOfX(
        '00000008-aaaa-bbbb-cccc-000000000000',
        '<div data-testid="tweet" role="link"><div data-testid="tweetText">Decoy post</div></div>',
      ),
    ],
  ],
);

const labelled = (label: string, text: string) =>
  `<div role="row"><div aria-label="At 3:04 PM, ${label}: ${text}"><div dir="auto">${text}</div></div></div>`;

/** As the page beside is built. */
export const FACEBOOK = linesIn(
  'facebook',
  'chat-labels',
  '<div role="row"><div aria-label="At 3:05 PM, You: Good day">',
  [
    ['a picture alone', '<div role="row"><img alt="Decoy picture"></div>'],
    ['a day', '<div role="row"><div dir="auto">Decoy Friday</div></div>'],
    [
      'words that begin with another name',
      labelled('Ana', 'Decoy Dan: back at ten.'),
      'Decoy Dan: back at ten.',
    ],
  ],
);

/** After public readers of Google Messages, checked in 2026. */
export const GOOGLE_MESSAGES = linesIn(
  'google-messages',
  'chat',
  '<mws-message-wrapper data-e2e-message-wrapper msg-id="5102"',
  [
    [
      'a notice',
      '<mws-tombstone-message-wrapper><div>Texting with Decoy Dan</div></mws-tombstone-message-wrapper>',
    ],
    [
      'words that begin with another name',
      '<mws-message-wrapper msg-id="5109" is-outgoing="false"><mws-text-message-part aria-label="Ana Pereira said: Decoy Dan: back at ten.. Received on November 20, 2026 at 9:11 AM."><div data-e2e-message-content class="text-msg-content">Decoy Dan: back at ten.</div></mws-text-message-part></mws-message-wrapper>',
      'Decoy Dan: back at ten.',
    ],
  ],
);
