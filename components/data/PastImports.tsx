import { useEffect, useState } from 'react';
import type { PastImport } from '../../lib/services/contact-import/import-views.ts';
import { Button } from '../ui/Button.tsx';
import type { FileImports } from './import-services.ts';

type PastServices = Pick<FileImports<unknown, unknown, unknown>, 'past'>;

import { pastInWords } from './import-words.ts';

/** The imports of before, each of which can still be taken back; nothing where there are none. */
export function PastImports({
  imports,
  title,
  changed,
  onTakeBack,
}: {
  imports: PastServices;
  title: string;
  /** Another value after everything that may have changed them. */
  changed: unknown;
  onTakeBack: (commit: string) => void;
}) {
  const past = usePastImports(imports, changed);
  if (past.length === 0) return null;
  return (
    <section aria-label={title} className="flex flex-col gap-1 text-small">
      <h3 className="text-tiny text-soft">{title}</h3>
      <ul className="flex flex-col gap-1">
        {past.map(({ commit, at, file, whole, takenBack, ...done }) => (
          <li key={commit} className="flex items-center gap-2">
            <span className="min-w-0 flex-1 wrap-anywhere">
              {file} · {pastInWords(done)} · {new Date(at).toLocaleDateString()}
              {!whole && !takenBack && (
                <span className="block text-soft">
                  Interrupted: only a part of it is here. Take it back, or bring the same file
                  again; nothing is doubled.
                </span>
              )}
            </span>
            {takenBack ? (
              <span className="text-soft">taken back</span>
            ) : (
              <Button aria-label={`Take back ${file}`} onClick={() => onTakeBack(commit)}>
                Take back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function usePastImports(imports: PastServices, changed: unknown): readonly PastImport[] {
  const [past, setPast] = useState<readonly PastImport[]>([]);
  useEffect(() => {
    let stopped = false;
    const show = (list: readonly PastImport[]) => {
      if (!stopped) setPast(list);
    };
    // a list that can't be read is only missing: the import itself says what is wrong with the store
    if (changed !== undefined) imports.past().then(show, () => show([]));
    return () => {
      stopped = true;
    };
  }, [imports, changed]);
  return past;
}
