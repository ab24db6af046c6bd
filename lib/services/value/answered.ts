import type { Share } from '../../domain/records/share.ts';
import type { Survey } from '../../domain/records/survey.ts';
import type { KnownRecords } from '../known-view.ts';

/** What a contact answered when they were asked. */
export interface Answered {
  /** What share of what they buy they said they buy here, when they were asked last and said. */
  readonly askedShare?: Share & { readonly percent: number };
  /** The last answer to each survey, the newest first. */
  readonly answers: readonly Survey[];
}

/** What a contact answered last, in what is known of them. */
export function answeredIn({ share, survey }: Pick<KnownRecords, 'share' | 'survey'>): Answered {
  return { ...lastShare(share), answers: lastAnswers(survey) };
}

/** What they said last of those times at which they said it. */
function lastShare(shares: readonly Share[]): Pick<Answered, 'askedShare'> {
  const [last] = shares
    .flatMap(({ percent, ...share }) => (percent === undefined ? [] : [{ ...share, percent }]))
    .toSorted(newestFirst);
  return last === undefined ? {} : { askedShare: last };
}

function lastAnswers(surveys: readonly Survey[]): Survey[] {
  const ordered = surveys.toSorted(newestFirst);
  return ordered.filter(({ type }, at) => ordered.findIndex((one) => one.type === type) === at);
}

function newestFirst(one: Survey | Share, other: Survey | Share): number {
  return other.at - one.at || other.written - one.written;
}
