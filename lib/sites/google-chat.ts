import type { Detection } from '../domain/detection.ts';
import type { Page, SiteAdapter } from './adapter.ts';
import { linesOf, saidIn } from './google-chat/lines.ts';
import { groupIn, ownerOf, personIn } from './google-chat/people.ts';
import { folded } from './read/name.ts';
import { all } from './read/node.ts';
import { isOwn } from './read/own.ts';
import { withOwners } from './read/owners.ts';
import { pointOf } from './read/points.ts';
import { chatWith, groupOf } from './social/chat.ts';

const OPEN =
  /\/(?:app\/chat|app\/dm|dm|room|space|chat)\/([\w-]{6,40})(?:\/|$)|#chat\/(?:dm|space)\/([\w-]{6,40})/;

/**
 * Google Chat: the open conversation with one person, by address where the page shows one, or those who wrote in an
 * open space. The list, the home page and the chat with oneself show nobody. The chats inside of Gmail are of its
 * origin, which has Gmail's script.
 */
export const googleChat: SiteAdapter = {
  id: 'google-chat',
  name: 'Google Chat',
  channel: 'chat',
  matches: ['https://chat.google.com/*'],
  reads: 'always',
  accepts: ({ url }) => url.hostname === 'chat.google.com',
  detect(page) {
    const owner = ownerOf(page.document);
    return withOwners(chatOn(page, owner), [owner]);
  },
};

function chatOn(page: Page, owner: string): Detection {
  const { document, url, visible, own } = page;
  const [, path, hash] = OPEN.exec(url.pathname + url.hash) ?? [];
  const id = path ?? hash;
  if (id === undefined) return { kind: 'none' };
  const isMine = (email: string) => email !== '' && (email === owner || isOwn(email, own));
  const { said, writers } = saidIn(page);
  const others = [...writers.values()].filter(({ email }) => !isMine(email));
  const group = groupIn(page, id);
  const base = { site: 'google-chat', account: 'chat.google.com', id };
  if (group?.kind === 'two') {
    const listed = personIn(group, others);
    if (listed === undefined) return { kind: 'broken', missing: ['name of the chat'] };
    const { name, email, writer, sure } = listed;
    if (isMine(email)) return { kind: 'none', own: true };
    // of two who write, whoever is not the one of the list is the user, unless the name says otherwise
    const lines = linesOf(said, (one) => {
      if (one === writer) return name;
      return folded(one.name) === folded(name) ? undefined : 'me';
    });
    const evidence = writer ? 'sender and list of chats' : 'list of chats';
    const points =
      email === '' ? [] : [pointOf('email', email, sure ? 'certain' : 'likely', evidence)];
    return chatWith({ ...base, name, lines, evidence }, points);
  }
  if (others.length > 0) {
    const lines = linesOf(said, ({ email, name }) => (isMine(email) ? 'me' : name));
    return groupOf({ ...base, name: group?.name ?? '', lines, evidence: '' });
  }
  return { kind: all(document, '[role=progressbar]', 4).some(visible) ? 'pending' : 'none' };
}
