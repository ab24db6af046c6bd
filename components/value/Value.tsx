import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { usePanelServices } from '../panel/panel-services.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { FigureLine } from './FigureLine.tsx';
import { JourneyLine } from './JourneyLine.tsx';
import { personaWords } from './persona-words.ts';
import { tierWords } from './tier-words.ts';
import { useRenewal } from './use-renewal.ts';
import {
  clvWords,
  type Explainable,
  interestWords,
  answerWords,
  clvWords,
  type Explainable,
  type FigureWords,
  segmentWords,
  shareWords,
  sinceWords,
} from './value-words.ts';

// what explains a figure comes with the first press
const loadDialog = async () => ({ default: (await import('./ExplainDialog.tsx')).ExplainDialog });
const ExplainDialog = lazy(loadDialog);

/**
 * How a contact is, what they are worth and where they stand, in a few lines, each hidden when unknown. Every figure explains
 * itself when it is pressed. What all customers tell is made anew beside the panel where it is old.
 */
export function Value({ contact }: { contact: string }) {
  const { store } = usePanelServices();
  const live = useLive(useCallback(() => store.valueView(contact), [store, contact]));
  const view = latestOf(live);
  const renewal = useRenewal(view);
  const [explained, setExplained] = useState<Explainable>();
  const section = useRef<HTMLElement>(null);
  const pressed = useRef<Explainable>(undefined);
  // a dialogue without a trigger of its own leaves the focus nowhere
  useEffect(() => {
    if (explained === undefined && pressed.current !== undefined)
      section.current?.querySelector<HTMLElement>(`[data-figure=${pressed.current}]`)?.focus();
    pressed.current = explained;
  }, [explained]);
  if (view === undefined) {
    return live.state === 'failed' ? (
      <div className="mx-3.5 mt-2">
        <FailureNote failure={live.failure} retry={live.retry} />
      </div>
    ) : null;
  }
  const { journey, bought } = view;
  const tier = bought?.tier;
  const about: [Explainable, string | undefined][] = [
    ['segments', bought === undefined ? undefined : segmentWords(bought)],
    ['interests', interestWords(view)],
  ];
  const persona = personaWords(view);
  if (!journey.ok && persona === undefined && about.every(([, words]) => words === undefined))
    return null;
  return (
    <section
      ref={section}
      aria-label="Value"
      className="mx-3.5 mt-2 flex shrink-0 flex-col items-start gap-0.5 text-small text-soft"
    >
      <FigureLine figures={about} explain={setExplained} />
      <FigureLine figures={[['persona', persona]]} explain={setExplained} />
      {bought !== undefined && (
        <FigureLine
          figures={[
            ['clv', clvWords(bought)],
            ['share', shareWords(bought)],
            ['since', sinceWords(bought)],
          ]}
          explain={setExplained}
        />
      )}
      {tier !== undefined && (
        <FigureLine figures={[['tier', tierWords(tier)]]} explain={setExplained} />
      )}
      {journey.ok && (
        <JourneyLine stage={journey.value.stage} explain={() => setExplained('journey')} />
        <>
          <FigureLine
            figures={[['segments', inWords(segmentWords(bought))]]}
            explain={setExplained}
          />
          <FigureLine
            figures={[
              ['clv', inWords(clvWords(bought))],
              ['share', shareWords(view)],
              ['answer', answerWords(view)],
              ['since', inWords(sinceWords(bought))],
            ]}
            explain={setExplained}
          />
        </>
      )}
      {explained !== undefined && (
        <Suspense>
          <ExplainDialog
            view={view}
            about={explained}
            renewal={renewal}
            onClose={() => setExplained(undefined)}
          />
        </Suspense>
      )}
    </section>
  );
}

function inWords(words: string | undefined): FigureWords | undefined {
  return words === undefined ? undefined : { words };
}
