import type { DetectedPerson } from '../../domain/detection.ts';
import type { Reading } from '../../domain/stated.ts';

/**
 * A reading that is about nobody with an address of the user's, in lower case, though the page does not tell any more
 * whose it is: whoever else it may be about is a guess then. The places of people stay, as later questions count them.
 */
export function aboutOthers(reading: Reading, mine: readonly string[]): Reading {
  if (reading.kind !== 'people' || mine.length === 0) return reading;
  const { people, primary, conversation, ...rest } = reading;
  const isUsers = ({ points }: DetectedPerson) =>
    points.some(({ value }) => mine.includes(value.toLowerCase()));
  if (!people.some(isUsers)) return reading;
  const others = people.flatMap((one, at) => (isUsers(one) ? [] : [at]));
  const { fields } = rest;
  if (others.length === 0)
    return { kind: 'none', own: true, ...(fields === undefined ? {} : { fields }) };
  const isMeant = primary < 0 || others.includes(primary);
  const wrote = conversation?.messages.findLast(
    ({ from }) => from !== 'me' && others.includes(from),
  );
  const about = wrote === undefined || wrote.from === 'me' ? (others[0] ?? -1) : wrote.from;
  const now = isMeant ? primary : about;
  return {
    ...rest,
    ...(conversation === undefined ? {} : { conversation }),
    people: people.map((one, at) =>
      isUsers(one) || (at === now && !isMeant) ? { ...one, confidence: 'guess' as const } : one,
    ),
    primary: now,
  };
}
