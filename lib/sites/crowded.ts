import type { SiteAdapter } from './adapter.ts';
import { isCrowded } from './crowded-hosts.ts';
import { peopleOf } from './generic/candidate.ts';
import { isHere, peopleFrom } from './generic/people-from.ts';
import { structuredOf } from './generic/structured.ts';

/**
 * A page of a web application of many people's pages, mails and chats that has no adapter of its own: a name in its
 * markup is mostly somebody else's, so only a profile counts that names the page's own address.
 */
export const crowded: SiteAdapter = {
  id: 'crowded',
  name: 'Web page',
  channel: 'web',
  matches: 'self-hosted',
  reads: 'always',
  accepts: ({ url }) => isCrowded(url.hostname),
  detect(page) {
    const { subjects, persons } = structuredOf(page);
    return peopleFrom(peopleOf([...subjects, ...persons], page).filter(isHere));
  },
};
