import { getsSomething, idOfField, isOwnField } from '../../lib/services/contact-import/filling.ts';
import type {
  Fillable,
  Imported,
  ImportPreview,
  KnownField,
  Outcome,
  PastImport,
} from '../../lib/services/contact-import/import-views.ts';
import type { BroughtPurchases } from '../../lib/services/purchase-import/purchase-views.ts';

type PastDone = Imported & Pick<PastImport, 'purchases' | 'moved'>;
type Known = Extract<Outcome, { kind: 'known' }>;

const LIST = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' });

/** What a file can fill of a contact, in words. */
const FIELD_WORDS: Readonly<Record<KnownField, string>> = {
  title: 'title',
  company: 'company',
  postal: 'postal address',
  birthday: 'birthday',
  language: 'language',
  timeZone: 'time zone',
  owner: 'who looks after them',
  source: 'how they found us',
  tags: 'tags',
};

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

type Labels = ImportPreview['labels'];

/** What becomes of one person, in a sentence; `labels` are those of the own fields of the preview. */
export function outcomeInWords(outcome: Outcome, labels: Labels): string {
  switch (outcome.kind) {
    case 'new':
      return 'Is added.';
    case 'known':
      return `Is ${outcome.name}, by ${outcome.by}. ${givenInWords(outcome, labels)}${staysInWords(outcome, labels)}`;
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

function givenInWords({ missing, fills }: Known, labels: Labels): string {
  const more = missing === 0 ? [] : [`${counted(missing, 'address', 'addresses')} more`];
  const gets = [...more, ...wordsOf(fills, labels)];
  return gets.length === 0 ? 'Nothing is missing.' : `Gets ${LIST.format(gets)}.`;
}

function staysInWords({ differs }: Known, labels: Labels): string {
  if (differs.length === 0) return '';
  const words = LIST.format(wordsOf(differs, labels));
  const verb = differs.length === 1 && differs[0] !== 'tags' ? 'stays' : 'stay';
  return ` ${words.slice(0, 1).toUpperCase()}${words.slice(1)} ${verb}: the file says something else.`;
}

function wordsOf(fields: readonly Fillable[], labels: Labels): string[] {
  return fields.map((field) =>
    isOwnField(field) ? `“${labels.get(idOfField(field)) ?? ''}”` : FIELD_WORDS[field],
  );
}

/** How many known contacts a preview gives something that is missing. */
export function completedBy(preview: ImportPreview): number {
  return countedKnown(preview, getsSomething);
}

/** How many known contacts a file says something else of, in some field, than what is there. */
export function differingIn(preview: ImportPreview): number {
  return countedKnown(preview, ({ differs }) => differs.length > 0);
}

function countedKnown({ rows }: ImportPreview, counts: (outcome: Known) => boolean): number {
  const ids = rows.flatMap(({ outcome }) =>
    outcome.kind === 'known' && counts(outcome) ? outcome.contact : [],
  );
  return new Set(ids).size;
}

/** What pressing the button does. */
export function bringInWords(added: number, completed: number): string {
  if (added === 0) return `Complete ${counted(completed, 'contact', 'contacts')}`;
  return `Bring in ${counted(added, 'contact', 'contacts')}`;
}

/** What an import did. */
export function importedInWords(done: Imported): string {
  if (done.added + done.completed === 0)
    return 'Everybody in this file is here already. Nothing was changed.';
  return `${partsOf(done).join(', ')}.`;
}

/** What an import did in its parts. */
export function partsOf({ added, completed }: Imported): string[] {
  return [
    ...(added === 0 ? [] : [`${counted(added, 'contact', 'contacts')} brought in`]),
    ...(completed === 0 ? [] : [`${counted(completed, 'contact', 'contacts')} completed`]),
  ];
}

/** What an import of before did: of contacts, of purchases, or of both. */
export function pastInWords({ purchases = 0, moved = 0, ...people }: PastDone): string {
  return [...purchaseParts({ purchases, moved }), ...partsOf(people)].join(', ');
}

/** What an import did to purchases, in its parts. */
export function purchaseParts({ purchases, moved }: Pick<BroughtPurchases, 'purchases' | 'moved'>) {
  return [
    ...(purchases === 0 ? [] : [`${counted(purchases, 'purchase', 'purchases')} brought in`]),
    ...(moved === 0 ? [] : [`${counted(moved, 'purchase has', 'purchases have')} come further`]),
  ];
}

/** A number with its word. */
export function counted(count: number, one: string, several: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}
