import type {
  Imported,
  ImportPreview,
  Outcome,
} from '../../lib/services/contact-import/import-views.ts';

/** What becomes of people, from what matters most; each with its word beside a count. */
export const OUTCOME_WORDS: readonly (readonly [Outcome['kind'], string])[] = [
  ['new', 'new'],
  ['known', 'known already'],
  ['duplicate', 'twice in the file'],
  ['unsure', 'to decide first'],
  ['own', 'you and colleagues'],
  ['refused', 'not to be recorded'],
  ['unreadable', 'not readable'],
];

/** What becomes of one person, in a sentence. */
export function outcomeInWords(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'new':
      return 'Is added.';
    case 'known':
      return outcome.missing === 0
        ? `Is ${outcome.name}, by ${outcome.by}. Nothing is missing.`
        : `Is ${outcome.name}, by ${outcome.by}. Gets ${counted(outcome.missing, 'address', 'addresses')} more.`;
    case 'duplicate':
      return `Is in line ${outcome.line} already, by ${outcome.by}.`;
    case 'unsure':
      return `May be ${outcome.names.join(' or ')}: join these two first, then bring the file again.`;
    case 'own':
      return `Is you or a colleague, by ${outcome.by}.`;
    case 'refused':
      return outcome.why;
    case 'unreadable':
      return outcome.reason;
  }
}

/** How many known contacts a preview gives an address that is missing. */
export function completedBy({ rows }: ImportPreview): number {
  const ids = rows.flatMap(({ outcome }) =>
    outcome.kind === 'known' && outcome.missing > 0 ? outcome.contact : [],
  );
  return new Set(ids).size;
}

/** What pressing the button does. */
export function bringInWords(added: number, completed: number): string {
  if (added === 0) return `Complete ${counted(completed, 'contact', 'contacts')}`;
  return `Bring in ${counted(added, 'contact', 'contacts')}`;
}

/** What an import did. */
export function importedInWords({ added, completed }: Imported): string {
  if (added + completed === 0)
    return 'Everybody in this file is here already. Nothing was changed.';
  const parts = [
    ...(added === 0 ? [] : [`${counted(added, 'contact', 'contacts')} brought in`]),
    ...(completed === 0 ? [] : [`${counted(completed, 'contact', 'contacts')} completed`]),
  ];
  return `${parts.join(', ')}.`;
}

/** A number with its word. */
export function counted(count: number, one: string, several: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}
