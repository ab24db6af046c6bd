import { JOURNEY, type JourneyStage } from '../../lib/domain/rules/customer/journey.ts';
import { STAGE_WORDS } from './value-words.ts';

/** The stages of the journey as dots, those behind filled and the present one ringed, with its name. */
export function JourneyLine({ stage, explain }: { stage: JourneyStage; explain: () => void }) {
  const present = JOURNEY.indexOf(stage);
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      data-figure="journey"
      onClick={explain}
      className="flex items-center gap-2 rounded hover:text-ink"
    >
      <span aria-hidden="true" className="flex items-center">
        {JOURNEY.map((one, at) => (
          <span
            key={one}
            className="flex items-center not-first:before:h-px not-first:before:w-2.5 not-first:before:bg-faint"
          >
            <span className={`rounded-full border border-current ${lookOf(at - present)}`} />
          </span>
        ))}
      </span>
      <span>
        <span className="sr-only">
          Journey, {present + 1} of {JOURNEY.length}:
        </span>{' '}
        {STAGE_WORDS[stage]}
      </span>
    </button>
  );
}

function lookOf(ahead: number): string {
  if (ahead < 0) return 'size-1.5 bg-current';
  return ahead === 0 ? 'size-2.5 bg-current bg-clip-content p-0.5 text-accent' : 'size-1.5';
}
