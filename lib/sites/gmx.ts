import { CAPS, type Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { openRow } from './gmx/open-row.ts';
import { keyOf, personOf } from './mail/people.ts';
import { composedPage } from './read/composed.ts';
import { line } from './read/name.ts';
import { all } from './read/node.ts';
import { isOwn } from './read/own.ts';
import { baseSubject } from './read/subject.ts';

const PAGES = [
  'navigator.gmx.net',
  'bap.navigator.gmx.net',
  'navigator.web.de',
  'bap.navigator.web.de',
  'navigator-lxa.mail.com',
];
/** The hosts whose frames these pages are drawn in. */
const FRAMES = ['webmailer.gmx.net', 'webmailer.web.de', 'webmailer.mail.com'];
const DETAIL = 'webmailer-mail-detail';
/** What shows the words of an open mail: another frame, of yet another host. */
const BODY = 'iframe[name=detail-body-iframe],detail-body iframe';
const EVIDENCE = 'row and head of the mail';

/**
 * GMX, WEB.DE and mail.com, which are one program, as it is drawn in the frame of their mailer: whom the open mail is
 * from or to. Its words stand where nothing is read.
 */
export const gmx: SiteAdapter = {
  id: 'gmx',
  name: 'GMX, WEB.DE and mail.com',
  channel: 'email',
  matches: PAGES.map((host) => `https://${host}/*`),
  reads: 'always',
  accepts: ({ url }) => url.protocol === 'https:' && FRAMES.includes(url.hostname),
  detect: (page) => mailIn(composedPage(page)),
};

function mailIn(page: Page): Detection {
  const { document, url, own, visible } = page;
  const detail = all(document, DETAIL, 5).find((one) => all(one, BODY, 5).some(visible));
  if (detail === undefined) return { kind: 'none' };
  const row = openRow(page, detail);
  if (typeof row === 'string') return { kind: 'broken', missing: [row] };
  const { from, subject } = row;
  if (from.email && isOwn(from.email, own)) return { kind: 'none', own: true };
  const account = url.host;
  // nothing tells who of sender and recipient a list shows in which folder
  const part = { role: 'participant', evidence: EVIDENCE, sole: false } as const;
  const person = personOf(from, part, { site: 'gmx', account });
  // a mail is shown alone: those with the same person about the same are one conversation
  const key = `gmx/${account}/${keyOf(person)}/${baseSubject(subject)}`;
  const conversation = { key: line(key, CAPS.key), subject, messages: [] };
  return {
    kind: 'people',
    site: 'gmx',
    channel: 'email',
    people: [person],
    primary: 0,
    conversation,
  };
}
