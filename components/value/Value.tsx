import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { ValueView } from '../../lib/services/value/value-view.ts';
import { channelWords } from './channel-told.ts';
import { FigureLine } from './FigureLine.tsx';
import { JourneyLine } from './JourneyLine.tsx';
import { personaWords } from './persona-words.ts';
import { tierWords } from './tier-words.ts';
import { useRenewal } from './use-renewal.ts';
import {
  answerWords,
  clvWords,
  type Explainable,
  type FigureWords,
  interestWords,
  segmentWords,
  shareWords,
  sinceWords,
} from './value-words.ts';

// what explains a figure comes with the first press
const loadDialog = async () => ({ default: (await import('./ExplainDialog.tsx')).ExplainDialog });
const ExplainDialog = lazy(loadDialog);

type Figure = readonly [about: Explainable, words: FigureWords | undefined];

/**
 * How a contact is, what they are worth and where they stand, in a few lines, each hidden when unknown. Every figure
 * explains itself when it is pressed. What all customers tell is made anew beside the panel where it is old.
 */
export function Value({ view }: { view: ValueView }) {
  const renewal = useRenewal(view.bought === undefined ? undefined : view);
  const [explained, setExplained] = useState<Explainable>();
  const section = useRef<HTMLElement>(null);
  const pressed = useRef<Explainable>(undefined);
  // a dialogue without a trigger of its own leaves the focus nowhere
  useEffect(() => {
    if (explained === undefined && pressed.current !== undefined)
      section.current?.querySelector<HTMLElement>(`[data-figure=${pressed.current}]`)?.focus();
    pressed.current = explained;
  }, [explained]);
  const { journey, bought } = view;
  const tier = bought?.tier;
  const about: Figure[] = [
    ['segments', inWords(bought && segmentWords(bought))],
    ['interests', inWords(interestWords(view))],
  ];
  const beside: Figure[] = [
    ['persona', inWords(personaWords(view))],
    ['channel', inWords(channelWords(view))],
    ['tier', inWords(tier && tierWords(tier))],
  ];
  const worth: Figure[] = [
    ['clv', inWords(bought && clvWords(bought))],
    ['share', shareWords(view)],
    ['answer', answerWords(view)],
    ['since', inWords(bought && sinceWords(bought))],
  ];
  const lines = [about, beside, worth];
  if (!journey.ok && lines.flat().every(([, words]) => words === undefined)) return null;
  return (
    <section
      ref={section}
      aria-label="Value"
      className="mx-3.5 mt-2 flex shrink-0 flex-col items-start gap-0.5 text-small text-soft"
    >
      {lines.map((figures) => (
        <FigureLine key={figures[0]?.[0]} figures={figures} explain={setExplained} />
      ))}
      {journey.ok && (
        <JourneyLine stage={journey.value.stage} explain={() => setExplained('journey')} />
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
