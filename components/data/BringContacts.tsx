import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { FileDrop } from './FileDrop.tsx';
import { ImportPreviewView } from './ImportPreviewView.tsx';
import type { ImportServices } from './import-services.ts';
import { PastImports } from './PastImports.tsx';
import { type ImportFlow, useImport } from './use-import.ts';

/** Brings contacts in from a file: choose, look at what would happen, bring in, take back. */
export function BringContacts({ imports }: { imports: ImportServices }) {
  const flow = useImport(imports);
  const { at, failure } = flow;
  return (
    <div className="flex flex-col gap-2.5">
      <StepOf flow={flow} />
      <FailureNote failure={failure} />
      {at.step !== 'busy' && (
        <PastImports imports={imports} changed={at} onTakeBack={flow.takeBack} />
      )}
    </div>
  );
}

function StepOf({ flow }: { flow: ImportFlow }): ReactNode {
  const { at, choose, bring, takeBack, restart } = flow;
  switch (at.step) {
    case 'choose':
      return <FileDrop onChoose={choose} />;
    case 'busy':
      return <Busy doing={at.doing} share={at.share} />;
    case 'preview':
      return <ImportPreviewView {...at} onBring={bring} onChoose={choose} onLeave={restart} />;
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
