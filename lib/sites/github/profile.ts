import { CAPS, type DetectedPoint, type Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { mailtoOf } from '../read/address.ts';
import { handleOf } from '../read/handle.ts';
import { nameOf } from '../read/name.ts';
import { all, attribute, closest, first } from '../read/node.ts';
import { pointOf } from '../read/points.ts';
import { textOf } from '../read/text.ts';
import { webAddressOf } from '../read/web-address.ts';
import { aboutProfile, personOf, sameHandle } from '../social/account.ts';

const NICKNAME = '.p-nickname,[itemprop=additionalName]';
const NAME = '.p-name,.vcard-fullname,[itemprop=name]';
const COMPANY = '[itemprop=worksFor],.p-org';
const LINKS =
  '[itemprop=url] a[href],[itemprop=social] a[href],[data-test-selector=profile-website-url] a[href]';
/** The card of a profile; what its owner wrote can bear the same marks, as GitHub leaves them in. */
const CARD = '[itemscope],.h-card';
const WRITTEN = '.markdown-body,article,.p-note';
const EVIDENCE = 'card of the profile';

/** Reads the profile that the address names: its card and the data for previews have to name the same login. */
export function detectProfile({ document, visible }: Page, login: string): Detection {
  const meta = first(document, 'meta[property="profile:username"]');
  const tag = first(document, 'meta[name="hovercard-subject-tag"]');
  const within = (root: ParentNode, selector: string, most: number) =>
    all(root, selector, most).filter((one) => !closest(one, WRITTEN) && visible(one));
  const [nickname] = within(document, NICKNAME, 4);
  const card = nickname && closest(nickname, CARD);
  const onCard = (selector: string, most: number) => (card ? within(card, selector, most) : []);
  const said = [
    meta ? attribute(meta, 'content', 60) : '',
    nickname ? (shownIn(nickname).split(' ')[0] ?? '') : '',
  ].filter((one) => one !== '');
  const isOrganisation = tag && attribute(tag, 'content', 60).startsWith('organization:');
  if (isOrganisation) return organisationOf(within(document, 'main h1,h1', 4)[0], login);
  if (said.length === 0) return { kind: 'none' };
  // navigating without loading leaves one of them behind
  if (!said.every((one) => sameHandle(one, login))) return { kind: 'pending' };
  const [shown] = onCard(NAME, 4);
  const name = shown ? shownIn(shown) : '';
  const [company] = onCard(COMPANY, 4);
  const works = company ? shownIn(company).replace(/^@/, '') : '';
  const confidence = said.length > 1 ? 'certain' : 'likely';
  const person = personOf(
    { handle: `github/${login}`, name: sameHandle(name, login) ? '' : name },
    { role: 'profile', confidence, evidence: EVIDENCE },
  );
  const points = [...person.points, ...pointsOn(onCard)].slice(0, CAPS.points);
  return aboutProfile('github', { ...person, ...(works === '' ? {} : { company: works }), points });
}

/** What the card states beside: the public address, the website and profiles elsewhere. */
function pointsOn(onCard: (selector: string, most: number) => Element[]): DetectedPoint[] {
  const mails = onCard('[itemprop=email] a[href^="mailto:"],a.u-email', 3);
  const emails = mails.map((one) => mailtoOf(attribute(one, 'href', 400)));
  const links = onCard(LINKS, 10);
  const addresses = links.map((one) =>
    webAddressOf(attribute(one, 'href', 300), 'https://github.com/'),
  );
  return [
    ...emails.flatMap((one) => (one ? [pointOf('email', one, 'certain', EVIDENCE)] : [])),
    ...[...new Set(addresses)].flatMap((one) => {
      const handle = one && handleOf(one);
      if (!one) return [];
      return [
        handle
          ? pointOf('handle', handle, 'likely', EVIDENCE)
          : pointOf('url', one, 'likely', EVIDENCE),
      ];
    }),
  ];
}

function organisationOf(heading: Element | undefined, login: string): Detection {
  const name = heading ? shownIn(heading) : '';
  const place = {
    role: 'profile',
    confidence: 'likely',
    evidence: 'page of the organisation',
  } as const;
  const person = personOf({ handle: `github/${login}`, name }, place);
  return aboutProfile('github', { ...person, organisation: true });
}

function shownIn(element: Element): string {
  return nameOf(textOf(element, CAPS.name, { skip: 'svg,.sr-only' }).split('\n')[0] ?? '');
}
