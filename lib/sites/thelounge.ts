import { CAPS, type Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { amongSeveral } from './chat/among-several.ts';
import { type ChatPartner, withOne } from './chat/with-one.ts';
import { bears, THELOUNGE } from './marks.ts';
import { withFields } from './read/fields.ts';
import { nameOf } from './read/name.ts';
import { all, around, attribute, closest, first } from './read/node.ts';
import { aliasOf } from './read/points.ts';
import { textOf } from './read/text.ts';
import { linesOf } from './thelounge/lines.ts';

const QUERY = 'title of the query';
/** Programs that answer in queries: those of a network, and a bouncer's, which begin with an asterisk. */
const PROGRAM = /^\*|^(?:nick|chan|memo|host|oper|bot|sasl)serv$/i;
/** Nobody is missed in a view that is nobody's. */
const NOBODYS: Detection = { kind: 'none', own: true };

/** The Lounge: the person of an open query, or those of an open channel. Seen in version 4.5. */
export const thelounge: SiteAdapter = {
  id: 'thelounge',
  name: 'The Lounge',
  channel: 'chat',
  matches: 'self-hosted',
  reads: 'always',
  accepts: ({ document }) => bears(document, THELOUNGE),
  detect: (page) => withFields(shownOn(page), page),
};

function shownOn(page: Page): Detection {
  const { document, visible } = page;
  const view = all(document, '.chat-view', 4).find((one) => visible(first(one, '.title') ?? one));
  if (view === undefined)
    return { kind: first(document, '#loading') && !first(document, 'form') ? 'pending' : 'none' };
  return detectView(view, page);
}

function detectView(view: Element, { document, url }: Page): Detection {
  const type = attribute(view, 'data-type');
  const isQuery = type === 'query';
  if (!isQuery && type !== 'channel')
    return type === '' ? { kind: 'broken', missing: ['type of the view'] } : NOBODYS;
  const names = namesOf(view);
  const [name] = names;
  if (name === undefined) return { kind: 'broken', missing: ['title'] };
  const field = first(document, '#nick');
  const own = field ? nameOf(textOf(field, CAPS.name)) : '';
  const network = networkOf(document, name, type) || url.host;
  const thread = { key: `${url.host}/${network}/${name}`, lines: linesOf(view, own) };
  const partner = (nick: string, evidence: string): ChatPartner => ({
    writer: nick,
    name: nick,
    points: [aliasOf('thelounge', network, nick, evidence)],
    evidence,
    confidence: 'likely',
  });
  if (isQuery) {
    const differ = names.some((one) => one !== name);
    if (name === own || PROGRAM.test(name)) return NOBODYS;
    if (differ) return { kind: 'none' };
    return withOne('thelounge', partner(name, QUERY), thread);
  }
  const listed = all(view, '.userlist [data-name]', CAPS.people).map((one) =>
    partner(nameOf(attribute(one, 'data-name')), 'list of users'),
  );
  const wrote = thread.lines.map(({ writer }) => partner(writer, 'author of a message'));
  const mine = new Set([
    '',
    own,
    ...thread.lines.filter((one) => one.mine).map(({ writer }) => writer),
  ]);
  const others = [...listed, ...wrote].filter(({ writer }) => !mine.has(writer));
  return amongSeveral('thelounge', others, { ...thread, subject: name });
}

/** The name of what is open, in each of the places that say it. */
function namesOf(view: Element): string[] {
  const title = first(view, '.header .title');
  const around = closest(view, '[data-current-channel]');
  return [
    title ? textOf(title, CAPS.name) : '',
    around ? attribute(around, 'data-current-channel') : '',
    attribute(view, 'aria-label'),
  ]
    .map(nameOf)
    .filter((one) => one !== '');
}

/** What the list of networks calls the one whose channel or query is open; empty where it does not tell. */
function networkOf(document: Document, name: string, type: string): string {
  const open = all(document, '.channel-list-item[aria-selected=true],.channel-list-item.active', 9);
  const item = open.find(
    (one) => attribute(one, 'data-name') === name && attribute(one, 'data-type') === type,
  );
  const network = item && around(item, '.network');
  const lobby = network && first(network, '[data-type=lobby]');
  return lobby ? nameOf(attribute(lobby, 'data-name')) : '';
}
