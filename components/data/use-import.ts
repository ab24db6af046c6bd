import { useCallback, useRef, useState } from 'react';
import type { Failure, Result } from '../../lib/domain/result.ts';
import type { Progress } from '../../lib/services/contact-import/import-views.ts';
import { settled } from '../ui/use-save.ts';
import type { FileImports, ImportState, ImportStep } from './import-services.ts';

/** An import in its steps: a file is chosen, previewed, brought in, and perhaps taken back. */
export interface ImportFlow<Preview, Chosen> extends ImportState<Preview> {
  /** How it is read may be chosen too, where another reading of it was shown before. */
  choose: (file: File, chosen?: Chosen) => void;
  /** Brings in what is previewed, perhaps less of it. */
  bring: (preview: Preview) => void;
  takeBack: (commit: string) => void;
  /** Back to the beginning; nothing is written or lost by it. */
  restart: () => void;
}

/** What an import is called while it is at work and once it is done. */
export interface ImportWords<Done> {
  bringing: string;
  done: (value: Done) => string;
  /** What stands above those of before. */
  past: string;
}

/** Goes through an import, one thing at a time; what fails leads back to where it was, with the reason. */
export function useImport<Preview, Chosen, Done>(
  imports: FileImports<Preview, Chosen, Done>,
  words: ImportWords<Done>,
): ImportFlow<Preview, Chosen> {
  const [state, setState] = useState<ImportState<Preview>>({ at: { step: 'choose' } });
  const running = useRef(false);
  const last = useRef<ImportStep<Preview>>({ step: 'choose' });
  const arrive = useCallback((at: ImportStep<Preview>, failure?: Failure) => {
    last.current = at;
    setState({ at, failure });
  }, []);

  const run = async <T>(
    doing: string,
    work: (told: Progress) => Promise<Result<T>>,
    then: (value: T) => ImportStep<Preview>,
  ): Promise<void> => {
    if (running.current) return;
    running.current = true;
    const told = (share: number) => setState({ at: { step: 'busy', doing, share } });
    told(0);
    const result = await settled(() => work(told));
    running.current = false;
    if (result.ok) arrive(then(result.value));
    else arrive(last.current, result.failure);
  };

  const bringPreview = (preview: Preview, file: string) =>
    run(
      words.bringing,
      (told) => imports.bring(preview, file, told),
      ({ commit, value }) => ({ step: 'done', sentence: words.done(value), commit }),
    );

  return {
    ...state,
    choose: (file, chosen) =>
      void run(
        `Reading ${file.name}`,
        (told) => imports.preview(file, told, chosen),
        (preview) => ({ step: 'preview', file, preview }),
      ),
    bring: (preview) => {
      if (state.at.step === 'preview') void bringPreview(preview, state.at.file.name);
    },
    takeBack: (commit) =>
      void run(
        'Taking the import back',
        (told) => imports.takeBack(commit, told),
        ({ value }) => ({ step: 'done', sentence: takenBackInWords(value.kept) }),
      ),
    restart: () => arrive({ step: 'choose' }),
  };
}

function takenBackInWords(kept: number): string {
  return kept === 0
    ? 'The import is taken back.'
    : 'The import is taken back, except for what something newer rests on.';
}
