/** The part after the @ of everybody's chat address. */
export const CHAT_DOMAIN = 'chat.example.test';

/** The room in which all of them talk. */
export const ROOM = `press@rooms.${CHAT_DOMAIN}`;

/** The user whose mail and chat are open in the browser. */
export const OWNER = { user: 'anna', name: 'Anna Keller' };

/** @typedef {{ user: string, name: string, email: string, phone: string, company: string, title: string, lines: string[] }} ChatPerson */

/**
 * The people who write to the owner; a line that begins with `>` is the owner's answer.
 * @type {readonly ChatPerson[]}
 */
export const PEOPLE = [
  {
    user: 'ana',
    name: 'Ana Pereira',
    email: 'ana.pereira@lumo.example',
    phone: '+351 21 555 0142',
    company: 'Lumo SA',
    title: 'Buyer',
    lines: [
      'Hi Anna, the toner of order 4471 is still not here.',
      '>It left our house this morning, it should arrive before noon.',
      'Thank you. Please cc my colleague rui.costa@lumo.example next time.',
    ],
  },
  {
    user: 'tomasz',
    name: 'Tomasz Wójcik',
    email: 'tomasz@wojcik-druk.example',
    phone: '+48 22 555 01 77',
    company: 'Wójcik Druk',
    title: 'Owner',
    lines: ['The paper samples are here.', '>I am glad. Which one do you prefer?'],
  },
  {
    user: 'meiling',
    name: 'Mei-Ling Chen',
    email: 'meiling.chen@harbour-freight.example',
    phone: '+852 555 0199',
    company: 'Harbour Freight',
    title: 'Head of Purchasing',
    lines: ['Customs released the container. Call me on my new number +852 555 0123.'],
  },
];
