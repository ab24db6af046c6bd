/** @typedef {{ name: string, address: string }} Correspondent */
/** @typedef {{ uid: number, subject: string, from: Correspondent, to: Correspondent[], cc?: Correspondent[], at: string, text: string, quoted?: string, list?: Correspondent }} Mail */

/** Whose inbox it is. */
export const OWNER = { name: 'Anna Keller', address: 'anna@example.test' };

const ANA = { name: 'Ana Pereira', address: 'ana.pereira@lumo.example' };
const TOMASZ = { name: 'Tomasz Wójcik', address: 'tomasz@wojcik-druk.example' };
const CHIDI = { name: 'Chidi Okafor', address: 'chidi@okafor-logistics.example' };
const AMAKA = { name: 'Amaka Eze', address: 'amaka@okafor-logistics.example' };
const MARTA = { name: 'Marta Nowak', address: 'marta.nowak@wiosna.example' };
const ZOE = { name: 'Zoë Ó Briain-Lee', address: 'zoe@obriain-signs.example' };
const DESK = { name: 'Lumo reception', address: 'info@lumo.example' };
const INGRID = { name: 'Ingrid Solberg', address: 'ingrid@papermill.example' };
const PRINTERS = { name: 'Printers of the North', address: 'printers@lists.example.org' };

/**
 * The practice inbox, newest first.
 * @type {readonly Mail[]}
 */
export const MAILS = [
  {
    uid: 9,
    subject: 'The printer sleeps again',
    from: MARTA,
    to: [OWNER],
    at: '2026-11-21T18:20:00Z',
    text: 'Good evening Anna,\n\nsince this afternoon the printer at the reception does not wake up. Could somebody call me on Monday?\n\nKind regards\nMarta Nowak\nKlinika Wiosna\nul. Długa 14, 00-238 Warszawa',
  },
  {
    uid: 8,
    subject: 'Photos of the shop front',
    from: ZOE,
    to: [OWNER],
    at: '2026-11-21T16:45:00Z',
    text: 'Hi Anna,\n\nthe letters are up, and they look wonderful in the evening. Shall we talk about the second shop next week?\n\nBest wishes\nZoë Ó Briain-Lee\nOwner, Ó Briain Signs\n12 Harbour Street, Galway H91 E2K3',
  },
  {
    uid: 7,
    subject: 'Meeting on Monday',
    from: TOMASZ,
    to: [OWNER, ANA, CHIDI],
    at: '2026-11-20T08:20:00Z',
    text: 'Hello all,\n\nshall we meet on Monday at ten? I bring the samples.\n\nTomasz',
  },
  {
    uid: 6,
    subject: 'Parcel at the front desk',
    from: DESK,
    to: [OWNER],
    at: '2026-11-19T10:15:00Z',
    text: 'Good morning,\n\na parcel from you is at our front desk. Whom is it for?\n\nReception, Lumo SA',
  },
  {
    uid: 5,
    subject: '[printers] Paper prices in December',
    from: INGRID,
    to: [PRINTERS],
    list: PRINTERS,
    at: '2026-11-19T07:30:00Z',
    text: 'Hello all,\n\npulp goes up by four per cent in December.\n\nIngrid',
  },
  {
    uid: 4,
    subject: 'Signed contract attached',
    from: CHIDI,
    to: [OWNER],
    cc: [AMAKA],
    at: '2026-11-18T07:27:00Z',
    text: 'Dear Anna,\n\nplease find the signed contract attached. If anything is missing, please write to Amaka.\n\nKind regards\nChidi Okafor\nManaging Director, Okafor Logistics',
  },
  {
    uid: 3,
    subject: 'Samples of the new paper',
    from: TOMASZ,
    to: [OWNER],
    at: '2026-11-18T07:03:00Z',
    text: 'Dear Anna,\n\ncould you send us samples of the 300 g paper? My new number is +48 22 555 01 77.\n\nTomasz Wójcik',
  },
  {
    uid: 2,
    subject: 'Re: Delivery of order 4471',
    from: ANA,
    to: [OWNER],
    at: '2026-11-17T14:40:00Z',
    text: 'Thursday is fine, thank you.',
    quoted:
      'Dear Ana,\n\nthe carrier promises Thursday before noon. Rui Costa <rui.costa@carrier.example> can tell you the hour.\n\nAnna',
  },
  {
    uid: 1,
    subject: 'Delivery of order 4471',
    from: ANA,
    to: [OWNER],
    at: '2026-11-16T09:12:00Z',
    text: 'Hello Anna,\n\nwhen will the 240 toner cartridges of order 4471 arrive? We run out on Friday.\n\nBest regards\nAna Pereira\nBuyer, Lumo SA\n+351 21 555 0142',
  },
];
