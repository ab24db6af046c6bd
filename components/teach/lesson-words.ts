import type { Detection } from '../../lib/domain/detection.ts';

const NO_WORDS =
  'No messages: this conversation does not tell who wrote them. Taught again in one where both sides have written, the site may; until then you can log a summary.';
const NOT_READ =
  'By these two clicks the page can’t be read. Try again, with the name at the head of the conversation and the words of one message.';

/** What is read on a page by what was just learnt, line by line. */
export function readWords(detection: Detection<unknown>): string[] {
  if (detection.kind !== 'people') return [NOT_READ];
  const { people, primary, conversation } = detection;
  const person = people[primary];
  if (person === undefined) return [NOT_READ];
  const addresses = person.points.filter(({ kind }) => kind !== 'alias').map(({ value }) => value);
  const said = conversation?.messages.length ?? 0;
  const doubt = person.confidence === 'guess' ? ' Only one sign tells the name: look twice.' : '';
  return [
    [person.name, ...addresses].filter((one) => one !== undefined).join(' · '),
    said === 0
      ? NO_WORDS
      : `${said} ${said === 1 ? 'message' : 'messages'}, each with who wrote it.`,
    `Found by ${person.evidence}.${doubt}`,
  ];
}
