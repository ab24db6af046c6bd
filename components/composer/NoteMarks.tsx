import { X } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { Mark } from '../../lib/domain/quick-note.ts';
import { KIND_NAMES } from '../../lib/domain/records/kind-names.ts';
import { zoneHere } from '../../lib/services/log-fields.ts';
import { dueWords } from '../ui/time-words.ts';
import { useNow } from '../ui/use-now.ts';

// what was sold or answered is read after the panel, and so are its words
const loadSale = async () => ({ default: (await import('../purchases/SaleWords.tsx')).SaleWords });
const SaleWords = lazy(loadSale);
const loadScore = async () => ({
  default: (await import('../surveys/ScoreWords.tsx')).ScoreWords,
});
const ScoreWords = lazy(loadScore);

const LOOKS: Readonly<Record<Mark['kind'], string>> = {
  concern: 'border-amber-line bg-amber-wash text-amber',
  preference: 'border-line bg-green-wash text-green',
  topic: 'border-line bg-paper text-ink',
  task: 'border-line bg-accent-wash text-ink',
  purchase: 'border-line bg-accent-wash text-ink',
  survey: 'border-line bg-accent-wash text-ink',
};

/** What was understood of a note, before it is saved; as tall without marks, when it tells which there are. */
export function NoteMarks({
  id,
  marks,
  onPlain,
}: {
  id: string;
  marks: readonly Mark[];
  /** Takes the word of a mark as text. */
  onPlain: (word: string) => void;
}) {
  const now = useNow();
  return (
    // where they would have no room for a word beside each other, as high for one as for all
    <div
      id={id}
      aria-live="polite"
      className="flex h-5.5 items-center text-tiny text-faint max-[250px]:h-18"
    >
      {marks.length === 0 && (
        <p className="truncate">! concern · + preference · #topic · Fri task</p>
      )}
      {marks.length > 0 && (
        <ul aria-label="Understood" className="flex min-w-0 gap-1 max-[250px]:flex-wrap">
          {marks.map((mark) => (
            <li
              key={mark.kind}
              className={`flex min-w-0 items-center gap-0.5 rounded-full border ps-2 font-semibold max-[250px]:min-w-16 ${LOOKS[mark.kind]}`}
            >
              <span className="truncate">
                {wordsOf(mark, now)}
                {mark.kind === 'purchase' && (
                  <Suspense>
                    {' · '}
                    <SaleWords sale={mark} />
                  </Suspense>
                )}
                {mark.kind === 'survey' && (
                  <Suspense>
                    {' · '}
                    <ScoreWords scored={mark.scored} />
                  </Suspense>
                )}
              </span>
              <button
                type="button"
                aria-label={`Take “${mark.word}” as text`}
                title="It is only text"
                className="shrink-0 rounded-full p-1"
                onClick={() => onPlain(mark.word)}
              >
                <X size={11} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function wordsOf(mark: Mark, now: number): string {
  if (mark.kind === 'topic') return `topic ${mark.topic}`;
  if (mark.kind === 'task') return `task · ${dueWords(mark.due, zoneHere(), now)}`;
  return mark.kind === 'survey' ? KIND_NAMES.survey : mark.kind;
}
