import type { DetectedPeople, DetectedPerson } from '../../../lib/domain/detection.ts';
import type { Stated } from '../../../lib/domain/stated.ts';
import type { Self, Sender } from '../../../lib/messages/guard.ts';

/** This extension, as the browser would name it. */
export const SELF: Self = { id: 'self', origin: 'chrome-extension://self' };

/** A page script in the top frame of a mail page. */
export const MAIL_PAGE: Sender = {
  id: 'self',
  origin: 'https://mail.example',
  frameId: 0,
  tab: { id: 7 },
};

/** Somebody with one certain address. */
export const ANA: DetectedPerson = {
  name: 'Ana Pereira',
  points: [
    {
      kind: 'email',
      value: 'ana@lumo.example',
      confidence: 'certain',
      evidence: 'From header',
    },
  ],
  role: 'sender',
  evidence: 'From header',
  confidence: 'certain',
};

/** A mail from Ana, with everything that a detection may hold. */
export const MAIL: DetectedPeople = {
  kind: 'people',
  site: 'roundcube',
  channel: 'email',
  people: [ANA],
  primary: 0,
  conversation: {
    key: 'mail.example/order 4711',
    subject: 'Order 4711',
    messages: [{ key: '1', from: 0, at: '2026-11-20T10:00:00Z', text: 'Where is my order?' }],
  },
};

/** What a page of articles states. */
export const STATED: Stated = {
  kind: 'stated',
  base: '',
  data: [{ format: 'JSON-LD', json: '{"@type":"Article","author":"Jane Smith"}' }],
  cards: [
    {
      format: 'h-card',
      name: 'Jane Smith',
      addresses: ['jane@pages.example'],
      urls: ['/jane'],
      title: '',
      company: 'Pages',
      organisation: false,
      author: true,
    },
  ],
  authors: [{ from: 'head', text: 'Jane Smith', address: '' }],
  siteName: 'Pages',
  links: ['mailto:jane@pages.example'],
  end: 'Jane Smith',
};

/** The message in which a page script reports what it read. */
export function report(reading: unknown, more: Record<string, unknown> = {}) {
  return {
    type: 'reading',
    document: 'd1',
    url: 'https://mail.example/?_task=mail',
    reading,
    ...more,
  };
}
