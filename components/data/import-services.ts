import type { Failure, Result } from '../../lib/domain/result.ts';
import type {
  ChosenColumns,
  Imported,
  ImportPreview,
  PastImport,
  Progress,
} from '../../lib/services/contact-import/import-views.ts';
import type { Written } from '../../lib/services/views.ts';

/** Bringing contacts in from a file; the readers of files are loaded at first use. */
export interface ImportServices {
  /** What bringing the file would do, its columns read as chosen; nothing is written. */
  preview: (file: File, told: Progress, chosen?: ChosenColumns) => Promise<Result<ImportPreview>>;
  bring: (
    preview: ImportPreview,
    file: string,
    told: Progress,
  ) => Promise<Result<Written<Imported>>>;
  takeBack: (commit: string, told: Progress) => Promise<Result<Written<{ kept: number }>>>;
  /** The imports of before, newest first. */
  past: () => Promise<PastImport[]>;
}

/** Where somebody is who brings a file; what failed stays beside what was there before. */
export type ImportStep =
  | { step: 'choose' }
  | { step: 'busy'; doing: string; share: number }
  | { step: 'preview'; file: File; preview: ImportPreview }
  | { step: 'done'; sentence: string; commit?: string | undefined };

/** An import as the screen shows it. */
export interface ImportState {
  at: ImportStep;
  failure?: Failure | undefined;
}
