import { CAPS, type DetectedPerson, type Detection } from '../../domain/detection.ts';
import type { Page } from '../adapter.ts';
import { bareJid } from '../read/jid.ts';
import { folded, nameOf } from '../read/name.ts';
import { all, attribute, first } from '../read/node.ts';
import { isOwn } from '../read/own.ts';
import { aliasOf, pointOf } from '../read/points.ts';
import { textOf } from '../read/text.ts';
import { messagesOf } from './messages.ts';

/** Reads an open room: those who are there or wrote, and nobody in particular. */
export function detectRoom(box: Element, room: string, page: Page, owner: string): Detection {
  const messages = messagesOf(box);
  const mine = new Set(
    [owner, ...messages.filter(({ mine }) => mine).map(({ author }) => nickOf(author))].map(folded),
  );
  const people = new Map<string, DetectedPerson>();

  const add = (nick: string, jid: string | undefined, evidence: string) => {
    const name = nameOf(nick);
    const own = mine.has(folded(name)) || (jid !== undefined && isOwn(jid, page.own));
    if (name === '' || own || people.has(name) || people.size >= CAPS.people) return;
    const point =
      jid === undefined
        ? aliasOf('conversejs', room, name, evidence)
        : pointOf('handle', `xmpp/${jid}`, 'certain', evidence);
    people.set(name, {
      name,
      points: [point],
      role: 'participant',
      evidence,
      confidence: 'likely',
    });
  };

  for (const occupant of all(box, '.occupant-nick', CAPS.people)) {
    const [jid = ''] = attribute(occupant, 'title').split(' ', 1);
    add(textOf(occupant, CAPS.name), bareJid(jid), 'list of participants');
  }
  for (const { author } of messages) add(nickOf(author), undefined, 'author of a message');
  const names = [...people.keys()];
  const subject = nameOf(
    textOf(first(box, '.chatbox-title__text') ?? box, CAPS.name, { skip: 'converse-avatar' }),
  );
  return {
    kind: 'people',
    site: 'conversejs',
    channel: 'chat',
    people: [...people.values()],
    primary: -1,
    conversation: {
      key: `${page.url.host}/${room}`,
      ...(subject === '' ? {} : { subject }),
      messages: messages.flatMap(({ author, mine: own, ...message }) => {
        const from =
          own || mine.has(folded(nickOf(author))) ? 'me' : names.indexOf(nameOf(nickOf(author)));
        return from === -1 ? [] : { ...message, from };
      }),
    },
  };
}

function nickOf(author: string): string {
  return author.slice(author.indexOf('/') + 1);
}
