import type { PublicPath } from 'wxt/browser';
import { matchesAddress } from './match-pattern.ts';

/** A built file that reads one site, the software of any host, or finds out which software a page is. */
export interface PageScript {
  /** The id of its adapter. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  readonly file: Extract<PublicPath, `${string}.js`>;
  /** Match patterns of whole hosts; none for software that lives on any host. */
  readonly matches: readonly string[];
  /** `on-request`: it runs when the user asks, once for each time, and never by itself. */
  readonly reads: 'always' | 'on-request';
}

/** The script for pages whose software is not known yet: it only says which one it is. */
export const PROBE: PageScript = {
  id: 'probe',
  name: 'Probe',
  file: '/probe.js',
  matches: [],
  reads: 'always',
};

/** The id of the adapter for a page of no known software. */
export const ANY_PAGE = 'generic';

/** Every script that reads people, one per adapter. */
export const PAGE_SCRIPTS: readonly PageScript[] = [
  {
    id: 'gmail',
    name: 'Gmail',
    file: '/gmail.js',
    matches: ['https://mail.google.com/*'],
    reads: 'always',
  },
  {
    id: 'outlook',
    name: 'Outlook',
    file: '/outlook.js',
    matches: [
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.live.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
    reads: 'always',
  },
  {
    id: 'whatsapp',
    name: 'WhatsApp Web',
    file: '/whatsapp.js',
    matches: ['https://web.whatsapp.com/*'],
    reads: 'always',
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    file: '/linkedin.js',
    matches: ['https://www.linkedin.com/*'],
    reads: 'on-request',
  },
  {
    id: 'x',
    name: 'X',
    file: '/x.js',
    matches: ['https://x.com/*', 'https://twitter.com/*'],
    reads: 'always',
  },
  {
    id: 'proton',
    name: 'Proton Mail',
    file: '/proton.js',
    matches: ['https://mail.proton.me/*'],
    reads: 'always',
  },
  { id: 'roundcube', name: 'Roundcube', file: '/roundcube.js', matches: [], reads: 'always' },
  { id: 'conversejs', name: 'Converse.js', file: '/conversejs.js', matches: [], reads: 'always' },
  { id: 'snappymail', name: 'SnappyMail', file: '/snappymail.js', matches: [], reads: 'always' },
  { id: 'sogo', name: 'SOGo', file: '/sogo.js', matches: [], reads: 'always' },
  { id: ANY_PAGE, name: 'Web page', file: '/generic.js', matches: [], reads: 'always' },
];

/** The script for origins that somebody taught: it reads each by its own recipe. */
export const TAUGHT: PageScript = {
  id: 'taught',
  name: 'Taught site',
  file: '/taught.js',
  matches: [],
  reads: 'always',
};

/** The script of an adapter, or undefined for an id that nobody has. */
export function scriptOfSite(site: string): PageScript | undefined {
  return PAGE_SCRIPTS.find((script) => script.id === site);
}

/** The script whose hosts include this address, or undefined where only the page itself can tell. */
export function scriptOfAddress(address: string): PageScript | undefined {
  return PAGE_SCRIPTS.find(({ matches }) => matches.some((one) => matchesAddress(one, address)));
}

/** Whether a page at this address is read by itself once its origin is granted, and not only when the user asks. */
export function readsByItself(address: string): boolean {
  return scriptOfAddress(address)?.reads !== 'on-request';
}

/** Whether a page at this address may be the site it says it is: true everywhere for self-hosted software. */
export function mayBeSite(site: string, address: string): boolean {
  const script = scriptOfSite(site);
  if (script === undefined) return false;
  return script.matches.length === 0 || script.matches.some((one) => matchesAddress(one, address));
}
