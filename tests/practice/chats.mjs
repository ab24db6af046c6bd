/** @typedef {{ id: string, mine?: true, at: string, text: string, author?: string }} Line */
/** @typedef {{ jid: string, name: string, room?: true, lines: Line[] }} Chat */

/** The chat address of the inbox's owner. */
export const OWN_JID = 'anna@chat.example.test';

/**
 * The practice chats: three people, a visitor whom nobody knows, and a room.
 * @type {readonly Chat[]}
 */
export const CHATS = [
  {
    jid: 'ana@chat.example.test',
    name: 'Ana Pereira',
    lines: [
      { id: 'a1', at: '2026-11-20T09:01:00Z', text: 'Hi Anna, the toner is still not here.' },
      { id: 'a2', at: '2026-11-20T09:02:00Z', mine: true, text: 'It arrives before noon.' },
      { id: 'a3', at: '2026-11-20T09:03:00Z', text: 'Thank you! Please ask Rui for the papers.' },
    ],
  },
  {
    jid: 'chidi@chat.example.test',
    name: 'Chidi Okafor',
    lines: [
      { id: 't1', at: '2026-11-20T13:11:00Z', text: 'Customs released the container.' },
      { id: 't2', at: '2026-11-20T13:14:00Z', mine: true, text: 'Great news, thank you!' },
    ],
  },
  {
    jid: 'jonas@chat.example.test',
    name: 'Jonas Lindqvist',
    lines: [
      { id: 'j1', at: '2026-11-21T08:40:00Z', text: 'Do you print on metal, too?' },
      { id: 'j2', at: '2026-11-21T08:41:00Z', text: 'I need forty signs by March.' },
    ],
  },
  {
    jid: 'visitor-12@chat.example.test',
    name: 'Visitor 12',
    lines: [
      { id: 'v1', at: '2026-11-21T10:01:00Z', text: 'Hello, is my delivery on its way?' },
      { id: 'v2', at: '2026-11-21T10:02:00Z', mine: true, text: 'How can I find you?' },
      { id: 'v3', at: '2026-11-21T10:03:00Z', text: 'Ask my colleague marta.nowak@wiosna.example' },
      {
        id: 'v4',
        at: '2026-11-21T10:04:00Z',
        text: 'Sorry, better: my mail is ana.pereira@lumo.example',
      },
    ],
  },
  {
    jid: 'press@rooms.chat.example.test',
    name: 'press',
    room: true,
    lines: [
      { id: 'r1', at: '2026-11-21T09:00:00Z', author: 'Ana Pereira', text: 'Good morning.' },
      { id: 'r2', at: '2026-11-21T09:01:00Z', author: 'Chidi Okafor', text: 'Hello from Lagos.' },
    ],
  },
];
