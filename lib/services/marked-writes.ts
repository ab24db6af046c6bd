import { caseIdOf } from '../domain/records/case.ts';
import type { Interaction } from '../domain/records/interaction.ts';
import { preferenceIdOf } from '../domain/records/preference.ts';
import type { Write } from '../store/ledger.ts';

/** What of an entry goes into the record that its mark makes, with what is quoted of it. */
export type MarkedEntry = Pick<
  Interaction,
  'id' | 'point' | 'author' | 'at' | 'written' | 'summary' | 'mark' | 'topic' | 'channel'
> & { readonly quote?: string | undefined };

/** The writes of the record that an entry's mark makes, new: a concern, or a preference with its receipt. */
export function markedWrites(entry: MarkedEntry): Write[] {
  const { id: interaction, point, author, at, written, summary: words, mark, topic } = entry;
  const told = { point, words, topic, author, written, interaction, deleted: undefined };
  switch (mark) {
    case undefined:
      return [];
    case 'preference': {
      const { channel, quote } = entry;
      const set = { ...told, stated: at, channel, quote };
      return [{ kind: 'preference', id: preferenceIdOf(interaction), set }];
    }
    case 'concern': {
      // of a case that was deleted nothing comes back but what is said now
      const fresh = {
        resolved: undefined,
        solved: undefined,
        outcome: undefined,
        goodwill: undefined,
      };
      const set = { ...told, ...fresh, reopened: undefined, owner: author, opened: at };
      return [{ kind: 'case', id: caseIdOf(interaction), set }];
    }
  }
}
