import type { Failure, Result } from '../../lib/domain/result.ts';
import type {
  ChosenColumns,
  Imported,
  ImportPreview,
  PastImport,
  Progress,
} from '../../lib/services/contact-import/import-views.ts';
import type {
  BroughtPurchases,
  PurchaseAnswers,
  PurchasesPreview,
} from '../../lib/services/purchase-import/purchase-views.ts';
import type { Written } from '../../lib/services/views.ts';

/** Bringing something in from a file; the readers of files are loaded at first use. */
export interface FileImports<Preview, Chosen, Done> {
  /** What bringing the file would do, read as chosen; nothing is written. */
  preview: (file: File, told: Progress, chosen?: Chosen) => Promise<Result<Preview>>;
  bring: (preview: Preview, file: string, told: Progress) => Promise<Result<Written<Done>>>;
  takeBack: (commit: string, told: Progress) => Promise<Result<Written<{ kept: number }>>>;
  /** The imports of before, newest first. */
  past: () => Promise<PastImport[]>;
}

/** Bringing contacts in from a file. */
export type ImportServices = FileImports<ImportPreview, ChosenColumns, Imported>;

/** Bringing purchases in from a file. */
export type PurchaseImportServices = FileImports<
  PurchasesPreview,
  PurchaseAnswers,
  BroughtPurchases
>;

/** Where somebody is who brings a file; what failed stays beside what was there before. */
export type ImportStep<Preview> =
  | { step: 'choose' }
  | { step: 'busy'; doing: string; share: number }
  | { step: 'preview'; file: File; preview: Preview }
  | { step: 'done'; sentence: string; commit?: string | undefined };

/** An import as the screen shows it. */
export interface ImportState<Preview> {
  at: ImportStep<Preview>;
  failure?: Failure | undefined;
}
