import type { PastImport } from '../../lib/services/contact-import/import-views.ts';
import type { recognise } from '../../lib/services/recognise.ts';
import type { ImportServices, PurchaseImportServices } from './import-services.ts';

type OpenStore = Parameters<typeof recognise>[0];

const loadPreview = () => import('../../lib/services/contact-import/preview-contacts.ts');
const loadImport = () => import('../../lib/services/contact-import/import-contacts.ts');
const loadPurchasePreview = () => import('../../lib/services/purchase-import/preview-purchases.ts');
const loadPurchaseImport = () => import('../../lib/services/purchase-import/import-purchases.ts');
const loadPast = () => import('../../lib/services/contact-import/past-imports.ts');

/** The services that bring contacts into an open store. */
export function importsOfStore(store: OpenStore): ImportServices {
  return {
    async preview(file, told, chosen) {
      const { previewFile } = await loadPreview();
      return previewFile(store, file, told, chosen);
    },
    bring: async (preview, file, told) =>
      (await loadImport()).importContacts(store, preview, file, told),
    ...takenBack(store, ({ purchases }) => purchases === undefined),
  };
}

/** The services that bring purchases into an open store; days are those of this device’s time zone. */
export function purchaseImportsOfStore(store: OpenStore): PurchaseImportServices {
  return {
    async preview(file, told, choices) {
      const { previewPurchaseFile } = await loadPurchasePreview();
      return previewPurchaseFile(store, file, choices, told);
    },
    bring: async (preview, file, told) =>
      (await loadPurchaseImport()).importPurchases(store, preview, { file }, told),
    ...takenBack(store, ({ purchases }) => purchases !== undefined),
  };
}

/** Each is told of its own imports. */
function takenBack(
  store: OpenStore,
  isOwn: (past: PastImport) => boolean,
): Pick<ImportServices, 'takeBack' | 'past'> {
  return {
    takeBack: async (commit, told) => (await loadPast()).takeBackImport(store, commit, told),
    past: async () => (await (await loadPast()).pastImports(store)).filter(isOwn),
  };
}
