import type { Channel } from '../domain/channel.ts';
import type { PointKind } from '../domain/detection.ts';
import type { Direction, InteractionMark } from '../domain/records/interaction.ts';
import type { SAMPLE_IDS } from './sample-ids.ts';

/** One thing that happened with a sample customer, so many hours ago. */
export interface SampleEntry {
  hoursAgo: number;
  channel: Channel;
  direction: Direction;
  author: string;
  summary: string;
  subject?: string;
  /** Index into the customer's points: over which address it went. */
  over: number;
  /** Set where a concern was raised that is open still, or a preference was told. */
  mark?: InteractionMark;
}

/** One thing that a sample customer bought and paid, so many days ago, for so many cents. */
export interface SamplePurchase {
  daysAgo: number;
  name: string;
  quantity: number;
  amount: number;
}

/** An invented customer to try Alongside with. */
export interface SampleCustomer {
  id: (typeof SAMPLE_IDS)[number];
  name: string;
  title: string;
  company: string;
  points: readonly { kind: PointKind; value: string }[];
  entries: readonly SampleEntry[];
  purchases: readonly SamplePurchase[];
}

/** The people behind the practice inbox and the practice chat; all invented, all at example domains. */
export const SAMPLE_CUSTOMERS: readonly SampleCustomer[] = [
  {
    id: 'c-sample-ana-pereira',
    name: 'Ana Pereira',
    title: 'Buyer',
    company: 'Lumo SA',
    points: [
      { kind: 'email', value: 'ana.pereira@lumo.example' },
      { kind: 'phone', value: '+351 210 555 014' },
    ],
    entries: [
      {
        hoursAgo: 26,
        channel: 'email',
        direction: 'in',
        author: 'Leo',
        over: 0,
        subject: 'Order 4471',
        summary: 'Asked when the replacement toner arrives',
      },
      {
        hoursAgo: 75,
        channel: 'chat',
        direction: 'both',
        author: 'Jin',
        over: 0,
        summary: 'Prefers e-mail to calls',
        mark: 'preference',
      },
      {
        hoursAgo: 220,
        channel: 'social',
        direction: 'in',
        author: 'Priya',
        over: 0,
        summary: 'Complained about the late order',
        mark: 'concern',
      },
      {
        hoursAgo: 790,
        channel: 'note',
        direction: 'out',
        author: 'Leo',
        over: 0,
        summary: 'New budget holder from January',
      },
      {
        hoursAgo: 2300,
        channel: 'call',
        direction: 'out',
        author: 'Leo',
        over: 1,
        summary: 'Agreed on quarterly deliveries',
      },
    ],
    purchases: [
      { daysAgo: 48, name: 'toner', quantity: 60, amount: 90_000 },
      { daysAgo: 78, name: 'toner', quantity: 48, amount: 72_000 },
      { daysAgo: 108, name: 'drum', quantity: 4, amount: 31_600 },
      { daysAgo: 139, name: 'toner', quantity: 60, amount: 90_000 },
      { daysAgo: 169, name: 'toner', quantity: 40, amount: 64_000 },
    ],
  },
  {
    id: 'c-sample-chidi-okafor',
    name: 'Chidi Okafor',
    title: 'Managing Director',
    company: 'Okafor Logistics',
    points: [{ kind: 'email', value: 'chidi@okafor-logistics.example' }],
    entries: [
      {
        hoursAgo: 50,
        channel: 'email',
        direction: 'out',
        author: 'Priya',
        over: 0,
        subject: 'Customs papers',
        summary: 'Sent the customs papers for the container',
      },
      {
        hoursAgo: 410,
        channel: 'meeting',
        direction: 'both',
        author: 'Leo',
        over: 0,
        summary: 'Met at the trade fair; wants a frame contract',
      },
    ],
    purchases: [],
  },
  {
    id: 'c-sample-marta-nowak',
    name: 'Marta Nowak',
    title: 'Office Manager',
    company: 'Klinika Wiosna',
    points: [{ kind: 'email', value: 'marta.nowak@wiosna.example' }],
    entries: [
      {
        hoursAgo: 170,
        channel: 'support',
        direction: 'both',
        author: 'Jin',
        over: 0,
        summary: 'Printer offline after the move; solved with a new driver',
      },
    ],
    purchases: [{ daysAgo: 30, name: 'printer', quantity: 1, amount: 48_900 }],
  },
];
