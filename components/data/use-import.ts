import { useCallback, useRef, useState } from 'react';
import type { Failure, Result } from '../../lib/domain/result.ts';
import type {
  ChosenColumns,
  ImportPreview,
  Progress,
} from '../../lib/services/contact-import/import-views.ts';
import { settled } from '../ui/use-save.ts';
import type { ImportServices, ImportState, ImportStep } from './import-services.ts';
import { importedInWords } from './import-words.ts';

/** An import in its steps: a file is chosen, previewed, brought in, and perhaps taken back. */
export interface ImportFlow extends ImportState {
  /** The columns may be chosen too, where another reading of them was shown before. */
  choose: (file: File, columns?: ChosenColumns) => void;
  bring: () => void;
  takeBack: (commit: string) => void;
  /** Back to the beginning; nothing is written or lost by it. */
  restart: () => void;
}

/** Goes through an import, one thing at a time; what fails leads back to where it was, with the reason. */
export function useImport(imports: ImportServices): ImportFlow {
  const [state, setState] = useState<ImportState>({ at: { step: 'choose' } });
  const running = useRef(false);
  const last = useRef<ImportStep>({ step: 'choose' });
  const arrive = useCallback((at: ImportStep, failure?: Failure) => {
    last.current = at;
    setState({ at, failure });
  }, []);

  const run = async <T>(
    doing: string,
    work: (told: Progress) => Promise<Result<T>>,
    then: (value: T) => ImportStep,
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

  const bringPreview = (preview: ImportPreview, file: string) =>
    run(
      'Bringing the contacts in',
      (told) => imports.bring(preview, file, told),
      ({ commit, value }) => ({ step: 'done', sentence: importedInWords(value), commit }),
    );

  return {
    ...state,
    choose: (file, columns) =>
      void run(
        `Reading ${file.name}`,
        (told) => imports.preview(file, told, columns),
        (preview) => ({ step: 'preview', file, preview }),
      ),
    bring: () => {
      if (state.at.step === 'preview') void bringPreview(state.at.preview, state.at.file.name);
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
