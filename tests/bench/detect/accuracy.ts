import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADAPTERS } from '../../../lib/sites/registry.ts';
import { fixturesOf, read, readFixture } from '../../sites/fixtures.ts';
import {
  cutSignatures,
  repliesInHtml,
  repliesInText,
  verdictOn,
} from '../../sites/judged-mails.ts';
import {
  addressOf,
  isRight,
  type Judged,
  judgedPages,
  mainOf,
  REAL,
} from '../../sites/judged-pages.ts';
import { realSigned } from '../../sites/real-signatures.ts';
import { tallied } from '../../sites/said-fields.ts';
import { writtenReplies, writtenSignatures, writtenSigned } from '../../sites/written-mails.ts';

/**
 * How often a site's pages were read right: the right person or rightly nobody, somebody else, nobody in place of one.
 * Of mails how often the writer's own words were left and nothing else; wrong is where some of them are gone.
 */
export interface Accuracy {
  readonly site: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

type Verdict = 'right' | 'wrong' | 'missed';

/** The accuracy over every fixture, and over the judged real pages and mails where they are there. */
export function measureAccuracy(): Accuracy[] {
  const fixtures = ADAPTERS.map(({ id }) =>
    summed(`${id}, fixtures`, fixturesOf(id).map(verdictOnFixture)),
  );
  const judged = judgedPages().filter(([, { person }]) => person !== undefined);
  const folders = [...new Set(judged.map(([path]) => path.split('/')[1] ?? path))];
  const mails = [
    ['replies in text, real: quotes', repliesInText()],
    ['replies in HTML, real: quotes', repliesInHtml()],
    ['mails, real: signatures', cutSignatures()],
    ['replies, written: quotes', writtenReplies('written-mails')],
    ['mails, written: signatures', writtenSignatures('written-mails')],
    ['replies, written by others: quotes', writtenReplies('other-mails')],
    ['mails, written by others: signatures', writtenSignatures('other-mails')],
    ['replies, written later: quotes', writtenReplies('later-mails')],
    ['mails, written later: signatures', writtenSignatures('later-mails')],
    ['replies, written last: quotes', writtenReplies('last-mails')],
    ['mails, written last: signatures', writtenSignatures('last-mails')],
    ['replies, plain: quotes', writtenReplies('plain-mails')],
    ['mails, plain: signatures', writtenSignatures('plain-mails')],
    ['replies, of inboxes: quotes', writtenReplies('inbox-mails')],
    ['mails, of inboxes: signatures', writtenSignatures('inbox-mails')],
  ] as const;
  const real = folders.map((folder) => {
    const pages = judged.filter(([path]) => path.split('/')[1] === folder);
    return summed(`${folder}, real`, pages.map(verdictOnReal));
  });
  const trimmed = mails
    .filter(([, some]) => some.length > 0)
    .map(([what, some]) => summed(what, some.map(verdictOn)));
  return [...fixtures, ...real, ...trimmed, ...fieldAccuracy()];
}

/** How often each thing that a signature says of its sender was read; of phones each counts. */
function fieldAccuracy(): Accuracy[] {
  const sets = [
    ['real', realSigned()],
    ['written', writtenSigned('written-mails')],
    ['written by others', writtenSigned('other-mails')],
    ['written later', writtenSigned('later-mails')],
    ['written last', writtenSigned('last-mails')],
    ['plain', writtenSigned('plain-mails')],
    ['of inboxes', writtenSigned('inbox-mails')],
  ] as const;
  return sets.flatMap(([what, mails]) =>
    Object.entries(tallied(mails))
      .filter(([, { right, wrong, missed }]) => right + wrong + missed > 0)
      .map(([field, tally]) => ({ site: `signatures, ${what}: ${field}`, ...tally })),
  );
}

function verdictOnFixture(fixture: Parameters<typeof readFixture>[0]): Verdict {
  const found = mainOf(readFixture(fixture));
  const wanted = mainOf(fixture.expected.detection);
  if (found === undefined) return wanted === undefined ? 'right' : 'missed';
  return found.points[0]?.value === wanted?.points[0]?.value && found.name === wanted?.name
    ? 'right'
    : 'wrong';
}

function verdictOnReal([path, judged]: [string, Judged]): Verdict {
  const main = mainOf(read(readFileSync(join(REAL, path), 'utf8'), addressOf(path, judged)));
  if (main === undefined) return judged.person === null ? 'right' : 'missed';
  return isRight(main, judged) ? 'right' : 'wrong';
}

function summed(site: string, verdicts: readonly Verdict[]): Accuracy {
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  return { site, right: count('right'), wrong: count('wrong'), missed: count('missed') };
}
