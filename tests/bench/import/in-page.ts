import { importContacts } from '../../../lib/services/contact-import/import-contacts.ts';
import { takeBackImport } from '../../../lib/services/contact-import/past-imports.ts';
import { previewContacts } from '../../../lib/services/contact-import/preview-contacts.ts';
import { openBenchStore } from '../store/seed.ts';
import { bareAdd } from './bare-add.ts';
import { inventedFile } from './invented-file.ts';
import { measured, type StepCost } from './step-cost.ts';

/** What an import of so many contacts costs, step by step. */
export interface ImportCost {
  preview: StepCost;
  bring: StepCost;
  /** The preview of the same file once everybody is known. */
  again: StepCost;
  takeBack: StepCost;
  /** Milliseconds for the same rows in a bare store. */
  bare: number;
  /** How many rows that are. */
  rows: number;
}

/** Brings so many contacts into this origin's store, looks at the file again, and takes them back. */
export async function measureImport(count: number): Promise<ImportCost> {
  const store = await openBenchStore();
  const file = inventedFile(count);
  const [preview, shown] = await measured(store, () => previewContacts(store, file));
  const [bring, { commit = '' }] = await measured(store, () =>
    importContacts(store, shown, 'bench.csv'),
  );
  const { time: bare, rows } = await bareAdd(store);
  const [again] = await measured(store, () => previewContacts(store, file));
  const [takeBack] = await measured(store, () => takeBackImport(store, commit));
  store.db.close();
  return { preview, bring, again, takeBack, bare, rows };
}
