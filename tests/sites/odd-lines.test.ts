import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Detection } from '../../lib/domain/detection.ts';
import { fixtureOf, read } from './fixtures.ts';
import { CONVERSE, DISCORD, LOUNGE, TELEGRAM_A, TELEGRAM_K, WHATSAPP } from './odd-lines/chats.ts';
import type { OddLine } from './odd-lines/line.ts';
import { FACEBOOK, GOOGLE_MESSAGES, LINKEDIN, X } from './odd-lines/social.ts';
import { ELEMENT, MATTERMOST, SLACK, TEAMS } from './odd-lines/work.ts';

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC');
});

const ODD_LINES = [
  ...[SLACK, TEAMS, ELEMENT, MATTERMOST, DISCORD],
  ...[TELEGRAM_K, TELEGRAM_A, WHATSAPP, LOUNGE, CONVERSE],
  ...[LINKEDIN, X, FACEBOOK, GOOGLE_MESSAGES],
].flat();
const NAMED = ODD_LINES.map((line) => [`${line.site}/${line.page}`, line.what, line] as const);

describe('among the messages of a chat', () => {
  it.each(NAMED)('%s: %s is said to be nobody’s words but their writer’s', (_site, _what, line) => {
    const { found, expected } = readWith(line);
    expect(said(found)).toEqual(said(expected, line.says));
  });

  it.each(NAMED)('%s: %s makes nobody else, and nobody surer', (_site, _what, line) => {
    const { found, expected } = readWith(line);
    const peopleOf = (one: Detection) => one.kind === 'people' && [one.people, one.primary];
    expect(peopleOf(found)).toEqual(peopleOf(expected));
  });
});

function readWith({ site, page, before, html }: OddLine): {
  found: Detection;
  expected: Detection;
} {
  const { html: saved, expected } = fixtureOf(site, page);
  const [, ...others] = saved.split(before);
  if (others.length !== 1) throw new Error(`${site}/${page} has ${others.length} of ${before}`);
  const found = read(
    saved.replace(before, () => html + before),
    expected.url,
    expected.own,
  );
  return { found, expected: expected.detection };
}

/** Who said what, in no order: an odd line may stand anywhere. */
function said(one: Detection, more?: string): string[] {
  const messages = one.kind === 'people' ? (one.conversation?.messages ?? []) : [];
  const told = messages.map(({ from, text }) => `${from}: ${text}`);
  return [...told, ...(more === undefined ? [] : [`0: ${more}`])].sort();
}
