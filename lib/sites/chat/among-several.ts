import { CAPS, type Detection } from '../../domain/detection.ts';
import { line } from '../read/name.ts';
import type { ChatThread } from './chat-line.ts';
import type { ChatPartner } from './with-one.ts';

/** A chat of several: everybody who is listed or wrote, each once, nobody in particular; no detection of nobody. */
export function amongSeveral(
  site: string,
  partners: readonly ChatPartner[],
  { key, subject = '', lines }: ChatThread,
): Detection {
  const each = new Map<string, ChatPartner>();
  for (const one of partners) if (!each.has(one.writer)) each.set(one.writer, one);
  const writers = [...each.keys()].slice(0, CAPS.people);
  const people = [...each.values()]
    .slice(0, CAPS.people)
    .map(({ writer: _writer, ...person }) => ({ ...person, role: 'participant' as const }));
  if (people.length === 0) return { kind: 'none' };
  const messages = lines.flatMap(({ writer, mine, key: id, ...message }) => {
    const from: number | 'me' = mine ? 'me' : writers.indexOf(writer);
    return from === -1 ? [] : { ...message, key: line(id, CAPS.key), from };
  });
  const titled = subject === '' ? {} : { subject: line(subject, CAPS.subject) };
  return {
    kind: 'people',
    site,
    channel: 'chat',
    people,
    primary: -1,
    conversation: { key: line(key, CAPS.key), ...titled, messages },
  };
}
