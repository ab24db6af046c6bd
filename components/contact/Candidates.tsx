import type { Candidate } from '../../lib/services/views.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { Dotted, Written } from '../ui/Written.tsx';

/** The digits that pick the candidates, from 1 on. */
export function digitKeys(
  candidates: readonly Candidate[],
  pick: (candidate: Candidate) => void,
): Record<string, () => void> {
  const keys: Record<string, () => void> = {};
  for (const [index, candidate] of candidates.slice(0, 9).entries()) {
    keys[String(index + 1)] = () => pick(candidate);
  }
  return keys;
}

/** Contacts to choose from, each with the reason and the digit that picks it. */
export function Candidates({
  lead,
  candidates,
  guess,
  onPick,
}: {
  lead: string;
  candidates: readonly Candidate[];
  /** True when these may be other people altogether. */
  guess: boolean;
  onPick: (candidate: Candidate) => void;
}) {
  if (candidates.length === 0) return null;
  return (
    <div className="flex flex-col gap-1">
      <p className="text-small text-soft">{lead}</p>
      {candidates.map((candidate, index) => (
        <button
          key={candidate.contact}
          type="button"
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onPick(candidate)}
          className={`flex items-center gap-2 rounded-lg border px-2.5 py-1 text-start hover:bg-wash ${guess ? 'border-dashed border-faint' : 'border-line'}`}
        >
          <span className="min-w-0 flex-1">
            <span className="wrap-anywhere">
              {guess && '? '}
              <Written text={candidate.name} />
            </span>
            <span className="block truncate text-small text-soft">
              <Dotted parts={[candidate.companyName, candidate.reason]} />
            </span>
          </span>
          <span className="text-soft">
            <Kbd>{String(index + 1)}</Kbd>
          </span>
        </button>
      ))}
    </div>
  );
}
