import type {
  DetectedMessage,
  DetectedPeople,
  DetectedPerson,
} from '../../lib/domain/detection.ts';
import { prepareLog } from '../../lib/services/prepare-log.ts';
import { recognise } from '../../lib/services/recognise.ts';
import type { LogDraft, PersonRef } from '../../lib/services/views.ts';
import type { Store } from '../../lib/store/store.ts';

/** A person with an e-mail address read from a From header. */
export function buildPerson(
  name: string,
  email: string,
  more: Partial<DetectedPerson> = {},
): DetectedPerson {
  return {
    name,
    points: [{ kind: 'email', value: email, confidence: 'certain', evidence: 'From header' }],
    role: 'sender',
    evidence: 'From header',
    confidence: 'certain',
    ...more,
  };
}

/** A message of the first person, said at an instant. */
export function buildMessage(key: string, text: string, at?: number): DetectedMessage {
  return { key, from: 0, text, ...(at === undefined ? {} : { at: new Date(at).toISOString() }) };
}

/** A mail thread with its first person as the contact. */
export function buildThread(
  people: DetectedPerson[],
  messages: DetectedMessage[],
  more: { key?: string; subject?: string } = {},
): DetectedPeople {
  const { key = 'thread-1', subject = 'Order 4471' } = more;
  return {
    kind: 'people',
    site: 'roundcube',
    channel: 'email',
    people,
    primary: 0,
    conversation: { key, subject, messages },
  };
}

/** The draft that pressing Log opens on a page, for its primary person. */
export async function draftFor(store: Store, detection: DetectedPeople): Promise<LogDraft> {
  const recognition = await recognise(store, detection);
  const primary = recognition.people[recognition.primary];
  if (primary === undefined) throw new Error('nobody to log to');
  const { match } = primary;
  const person: PersonRef =
    match.kind === 'known'
      ? { kind: 'contact', id: match.contact, name: match.name, point: match.point }
      : { kind: 'detected', person: primary.detected, name: primary.name };
  const texts = detection.conversation?.messages ?? [];
  return prepareLog(store, { person, detection, texts });
}
