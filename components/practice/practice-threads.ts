import type { SiteChannel } from '../../lib/domain/channel.ts';

/** Somebody of the practice inbox; all invented, at example domains. */
export interface PracticePerson {
  name: string;
  address: string;
}

/** A mail thread or a chat that can be opened for practice. */
export interface PracticeThread {
  id: string;
  channel: Extract<SiteChannel, 'email' | 'chat'>;
  subject: string;
  /** The first one is whom it is with, or who wrote to the others. */
  people: readonly [PracticePerson, ...PracticePerson[]];
  messages: readonly PracticeMessage[];
  /** What there is to see in the panel. */
  hint: string;
}

/** What was said, so many hours ago, by the person at that index or by the user. */
export interface PracticeMessage {
  id: string;
  from: number | 'me';
  hoursAgo: number;
  text: string;
}

const ANA = { name: 'Ana Pereira', address: 'ana.pereira@lumo.example' };
const CHIDI = { name: 'Chidi Okafor', address: 'chidi@okafor-logistics.example' };
const MARTA = { name: 'Marta Nowak', address: 'marta.nowak@wiosna.example' };
const ZOE = { name: 'Zoë Ó Briain-Lee', address: 'zoe@obriain-signs.example' };
const TOMASZ = { name: 'Tomasz Wójcik', address: 'tomasz@wojcik-druk.example' };

/** The practice inbox, newest first: somebody known, somebody unknown, several people, a chat. */
export const PRACTICE_THREADS: readonly PracticeThread[] = [
  {
    id: 'toner',
    channel: 'email',
    subject: 'Delivery of order 4471',
    people: [ANA],
    messages: [
      {
        id: 'toner-1',
        from: 0,
        hoursAgo: 27,
        text: 'When will the 240 toner cartridges of order 4471 arrive? We run out on Friday.',
      },
      { id: 'toner-2', from: 'me', hoursAgo: 25, text: 'The carrier promises Thursday noon.' },
      { id: 'toner-3', from: 0, hoursAgo: 1, text: 'Thursday is fine, thank you.' },
    ],
    hint: 'You know Ana: see what happened with her. Press L in the panel to log this mail, then Enter.',
  },
  {
    id: 'shop-front',
    channel: 'email',
    subject: 'Photos of the shop front',
    people: [ZOE],
    messages: [
      {
        id: 'shop-front-1',
        from: 0,
        hoursAgo: 3,
        text: 'The letters are up. Shall we talk about the second shop next week?',
      },
    ],
    hint: 'You do not know Zoë yet. Press A in the panel to add her: nothing has to be typed.',
  },
  {
    id: 'customs',
    channel: 'chat',
    subject: 'Chat with Chidi Okafor',
    people: [CHIDI],
    messages: [
      { id: 'customs-1', from: 0, hoursAgo: 6, text: 'Customs released the container.' },
      { id: 'customs-2', from: 'me', hoursAgo: 6, text: 'Great news, thank you!' },
      { id: 'customs-3', from: 0, hoursAgo: 5, text: 'Can you send the frame contract?' },
    ],
    hint: 'Press N in the panel and note “Fri send contract”: the day makes it a task.',
  },
  {
    id: 'meeting',
    channel: 'email',
    subject: 'Meeting on Monday',
    people: [TOMASZ, ANA, MARTA],
    messages: [
      {
        id: 'meeting-1',
        from: 0,
        hoursAgo: 30,
        text: 'Shall we meet on Monday at ten? I bring the samples.',
      },
    ],
    hint: 'Several people take part: press a name in the panel to see that one.',
  },
];
