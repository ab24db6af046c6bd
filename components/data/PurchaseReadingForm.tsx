import { useState } from 'react';
import type {
  ColumnRole,
  OpenQuestion,
  PurchaseAnswers,
  PurchasesPreview,
} from '../../lib/services/purchase-import/purchase-views.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceField } from '../ui/Field.tsx';
import { ROLE_WORDS } from './purchase-import-words.ts';

type Answers = Readonly<Partial<Record<OpenQuestion, string>>>;

interface Asked {
  question: OpenQuestion;
  label: string;
  choices: () => readonly { value: string; name: string }[];
}

const ASKED: readonly Asked[] = [
  { question: 'currency', label: 'The amounts without a currency are in', choices: currencies },
  {
    question: 'status',
    label: 'These purchases are',
    choices: () => [
      { value: 'paid', name: 'paid' },
      { value: 'open', name: 'open' },
    ],
  },
  {
    question: 'days',
    label: 'In this file 03/04/2025 is',
    choices: () => [
      { value: 'day', name: '3 April (the day first)' },
      { value: 'month', name: '4 March (the month first)' },
    ],
  },
  {
    question: 'decimals',
    label: 'Before decimals this file writes',
    choices: () => [
      { value: '.', name: 'a point: 1,250.50' },
      { value: ',', name: 'a comma: 1.250,50' },
    ],
  },
];

/** What a file does not say of itself, and what its columns hold, each to be chosen. */
export function PurchaseReadingForm({
  preview: { questions, choices, headings, columns, isRecognised },
  onChoose,
}: {
  preview: Pick<
    PurchasesPreview,
    'questions' | 'choices' | 'headings' | 'columns' | 'isRecognised'
  >;
  /** How the file is to be read from now on. */
  onChoose: (choices: PurchaseAnswers) => void;
}) {
  const [answers, setAnswers] = useState<Answers>({});
  const [moved, setMoved] = useState<ReadonlyMap<ColumnRole, number>>(new Map());
  const asked = ASKED.filter(({ question }) => questions.includes(question));
  const places = [
    { value: '-1', name: 'in no column' },
    ...headings.map((heading, at) => ({ value: `${at}`, name: `“${heading}” (column ${at + 1})` })),
  ];
  const read = () =>
    onChoose({
      ...choices,
      ...chosenBy(answers),
      columns: moved.size === 0 ? choices.columns : new Map([...(choices.columns ?? []), ...moved]),
    });
  const answer = (question: OpenQuestion) => answers[question] ?? choices[question] ?? '';
  return (
    <div className="flex flex-col items-start gap-1.5 text-small">
      {asked.length > 0 && (
        <p className="text-soft">The file does not say everything. What it leaves open:</p>
      )}
      {asked.map(({ question, label, choices: some }) => (
        <ChoiceField
          key={question}
          label={label}
          choices={[{ value: '', name: 'not said: left out' }, ...some()]}
          value={answer(question)}
          onChoose={(value) => setAnswers({ ...answers, [question]: value })}
          className="w-full"
        />
      ))}
      <details className="w-full text-soft" open={!isRecognised}>
        <summary>What its columns hold</summary>
        <div className="mt-1.5 flex flex-col gap-1.5">
          {ROLE_WORDS.map(([role, words]) => (
            <ChoiceField
              key={role}
              label={`${words} is`}
              choices={places}
              value={`${moved.get(role) ?? columns.get(role) ?? -1}`}
              onChoose={(place) => setMoved(new Map([...moved, [role, Number(place)]]))}
              className="w-full"
            />
          ))}
        </div>
      </details>
      {(asked.length > 0 || moved.size > 0) && (
        <Button
          disabled={
            moved.size === 0 && asked.every(({ question }) => answers[question] === undefined)
          }
          onClick={read}
        >
          Read the file so
        </Button>
      )}
    </div>
  );
}

/** An answer that was taken back is none. */
function chosenBy({ currency, status, days, decimals }: Answers): PurchaseAnswers {
  return {
    ...(currency === undefined ? {} : { currency: currency || undefined }),
    ...(status === undefined ? {} : { status: oneOf(['open', 'paid'], status) }),
    ...(days === undefined ? {} : { days: oneOf(['day', 'month'], days) }),
    ...(decimals === undefined ? {} : { decimals: oneOf(['.', ','], decimals) }),
  };
}

function oneOf<T extends string>(some: readonly T[], value: string): T | undefined {
  return some.find((one) => one === value);
}

function currencies(): { value: string; name: string }[] {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((value) => {
    return { value, name: `${value} ${names.of(value) ?? ''}` };
  });
}
