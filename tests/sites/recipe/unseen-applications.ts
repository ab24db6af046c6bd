import { UNSEEN_CHATS } from './unseen-chats.ts';
import type { UnseenApplication } from './unseen-conversations.ts';
import { UNSEEN_CORNERS } from './unseen-corners.ts';
import { UNSEEN_DESKS } from './unseen-desks.ts';
import { UNSEEN_INBOXES } from './unseen-inboxes.ts';
import { UNSEEN_MAILS } from './unseen-mails.ts';
import { UNSEEN_OFFICES } from './unseen-offices.ts';
import { UNSEEN_PHONES } from './unseen-phones.ts';
import { UNSEEN_TRADES } from './unseen-trades.ts';

/** Applications that were written, all of them, before the engine was tried on any. */
export const UNSEEN_APPLICATIONS: readonly UnseenApplication[] = [
  ...UNSEEN_CHATS,
  ...UNSEEN_PHONES,
  ...UNSEEN_DESKS,
  ...UNSEEN_INBOXES,
  ...UNSEEN_MAILS,
  ...UNSEEN_OFFICES,
  ...UNSEEN_TRADES,
  ...UNSEEN_CORNERS,
];
