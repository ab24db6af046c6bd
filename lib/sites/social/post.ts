import { CAPS, type DetectedPerson, type Detection } from '../../domain/detection.ts';
import { line } from '../read/name.ts';
import { type Account, type Place, personOf } from './account.ts';

/** A post, an answer or a comment. */
export interface Post {
  key: string;
  account: Account;
  /** An instant, or empty. */
  at: string;
  text: string;
}

/** What the page of a post shows. */
export interface PostPage {
  site: string;
  /** Of the conversation. */
  key: string;
  /** The post that the address names. */
  main: Post;
  /** Whether two places of the page name its author. */
  sure: boolean;
  /** Everything in view in its order, the post itself among them. */
  posts: readonly Post[];
  /** Who is quoted in it. */
  quoted?: readonly Account[];
  subject?: string;
  /** Whether a handle is the user's own or a colleague's. */
  isMine: (handle: string) => boolean;
}

/** The author of the post, whoever answers, and what they wrote; nobody in particular at the user's own post. */
export function aboutPost(page: PostPage): Detection {
  const { site, key, main, posts, isMine, subject = '' } = page;
  const people = new Map<string, DetectedPerson>();
  const add = (account: Account, place: Place) => {
    const handle = account.handle.toLowerCase();
    if (isMine(handle) || people.has(handle) || people.size >= CAPS.people) return;
    people.set(handle, personOf(account, place));
  };
  const confidence = page.sure ? 'certain' : 'likely';
  add(main.account, { role: 'author', confidence, evidence: 'author of the post' });
  const authored = people.size > 0;
  const likely = { confidence: 'likely' } as const;
  for (const { account } of posts)
    add(account, { ...likely, role: 'participant', evidence: 'author of an answer' });
  for (const account of page.quoted ?? [])
    add(account, { ...likely, role: 'mentioned', evidence: 'author of a quoted post' });
  if (people.size === 0) return { kind: 'none', own: true };
  const handles = [...people.keys()];
  const messages = posts.flatMap(({ key: one, account, at, text }) => {
    const handle = account.handle.toLowerCase();
    const from = isMine(handle) ? ('me' as const) : handles.indexOf(handle);
    return text === '' || from === -1
      ? []
      : [{ key: line(one, CAPS.key), from, ...(at ? { at } : {}), text }];
  });
  return {
    kind: 'people',
    site,
    channel: 'social',
    people: [...people.values()],
    primary: authored ? 0 : -1,
    conversation: {
      key: line(key, CAPS.key),
      ...(subject === '' ? {} : { subject: line(subject, CAPS.subject) }),
      messages: messages.slice(0, CAPS.messages),
    },
  };
}
