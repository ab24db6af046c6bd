import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { type Dropped, FileDrop } from './FileDrop.tsx';
import type { FileImports } from './import-services.ts';
import { PastImports } from './PastImports.tsx';
import { type ImportFlow, type ImportWords, useImport } from './use-import.ts';

/** What a preview is drawn from, with the ways on from it. */
export interface PreviewShown<Preview, Chosen> {
  file: File;
  preview: Preview;
  onBring: (preview: Preview) => void;
  onChoose: (file: File, chosen?: Chosen) => void;
  onLeave: () => void;
}

/** Brings something in from a file: choose, look at what would happen, bring in, take back. */
export function BringFile<Preview, Chosen, Done>({
  imports,
  words,
  files,
  children,
}: {
  imports: FileImports<Preview, Chosen, Done>;
  words: ImportWords<Done>;
  files: Dropped;
  /** Draws the preview. */
  children: (shown: PreviewShown<Preview, Chosen>) => ReactNode;
}) {
  const flow = useImport(imports, words);
  const { at, failure } = flow;
  return (
    <div className="flex flex-col gap-2.5">
      {at.step === 'preview'
        ? children({
            ...at,
            onBring: flow.bring,
            onChoose: flow.choose,
            onLeave: flow.restart,
          })
        : otherStep(flow, files)}
      <FailureNote failure={failure} />
      {at.step !== 'busy' && (
        <PastImports imports={imports} title={words.past} changed={at} onTakeBack={flow.takeBack} />
      )}
    </div>
  );
}

function otherStep<Preview, Chosen>(
  { at, choose, takeBack, restart }: ImportFlow<Preview, Chosen>,
  files: Dropped,
): ReactNode {
  switch (at.step) {
    case 'preview':
      return null;
    case 'choose':
      return <FileDrop {...files} onChoose={choose} />;
    case 'busy':
      return <Busy doing={at.doing} share={at.share} />;
    case 'done':
      return (
        <div className="flex flex-wrap items-center gap-2">
          <p role="status" className="font-semibold text-green">
            {at.sentence}
          </p>
          {at.commit !== undefined && <Undo commit={at.commit} onTakeBack={takeBack} />}
          <Button onClick={restart}>Bring another file</Button>
        </div>
      );
  }
}

function Undo({ commit, onTakeBack }: { commit: string; onTakeBack: (commit: string) => void }) {
  return <Button onClick={() => onTakeBack(commit)}>Undo the import</Button>;
}

function Busy({ doing, share }: { doing: string; share: number }) {
  const percent = Math.round(share * 100);
  return (
    <div className="flex flex-col gap-1 text-soft">
      <p aria-hidden="true">
        {doing} … {percent} %
      </p>
      <progress aria-label={doing} max={100} value={percent} className="w-full accent-accent" />
    </div>
  );
}
