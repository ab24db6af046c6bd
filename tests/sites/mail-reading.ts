import type {
  DetectedMessage,
  DetectedPeople,
  DetectedPerson,
} from '../../lib/domain/detection.ts';
import { conclude } from '../../lib/sites/conclude/conclude.ts';

/** Somebody as a mail's header names them. */
export function inHeader(
  name: string,
  email: string,
  role: DetectedPerson['role'],
): DetectedPerson {
  const evidence = 'From header';
  const points = [{ kind: 'email', value: email, confidence: 'certain', evidence } as const];
  return { ...(name === '' ? {} : { name }), points, role, evidence, confidence: 'certain' };
}

/** Ana of Lumo, and Rui who is in the same thread. */
export const ANA = inHeader('Ana Pereira', 'ana.pereira@lumo.example', 'sender');
export const RUI = inHeader('Rui Costa', 'rui.costa@lumo.example', 'recipient');

/** A thread of mails as an adapter reads it, about its first person. */
export function threadOf(
  messages: readonly Pick<DetectedMessage, 'from' | 'text'>[],
  people: DetectedPerson[] = [ANA, RUI],
): DetectedPeople {
  const keyed = messages.map((one, at) => ({ ...one, key: String(at) }));
  const conversation = { key: 'mail.example/1', messages: keyed };
  return { kind: 'people', site: 'gmail', channel: 'email', people, primary: 0, conversation };
}

/** What a thread comes to where it arrives. */
export function concluded(reading: DetectedPeople): DetectedPeople {
  const found = conclude(reading, { url: new URL('https://mail.example/'), own: [] });
  if (found.kind !== 'people') throw new Error(`the thread came to ${found.kind}`);
  return found;
}

/** What Ana's mails say. */
export const SAID = 'Hello Anna,\nwe take the second one.\n\n';

/** What one mail of Ana's, or of another sender, comes to: her, and the text that is left. */
export function signedMail(signature: string, sender: DetectedPerson = ANA) {
  const { people, conversation } = concluded(
    threadOf([{ from: 0, text: SAID + signature }], [sender, ...threadOf([]).people.slice(1)]),
  );
  const [person] = people;
  if (person === undefined) throw new Error('nobody was read');
  const points = person.points.slice(sender.points.length);
  return { ...person, points, text: conversation?.messages[0]?.text };
}

/** The numbers that are read under a mail. */
export function numbersUnder(signature: string, sender?: DetectedPerson): string[] {
  return signedMail(signature, sender).points.flatMap(({ kind, value }) =>
    kind === 'phone' ? value : [],
  );
}
