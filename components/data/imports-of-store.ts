import type { recognise } from '../../lib/services/recognise.ts';
import type { ImportServices } from './import-services.ts';

const loadPreview = () => import('../../lib/services/contact-import/preview-contacts.ts');
const loadImport = () => import('../../lib/services/contact-import/import-contacts.ts');
const loadPast = () => import('../../lib/services/contact-import/past-imports.ts');

/** The services that bring contacts into an open store. */
export function importsOfStore(store: Parameters<typeof recognise>[0]): ImportServices {
  return {
    async preview(file, told, chosen) {
      const { previewFile } = await loadPreview();
      return previewFile(store, file, told, chosen);
    },
    bring: async (preview, file, told) =>
      (await loadImport()).importContacts(store, preview, file, told),
    takeBack: async (commit, told) => (await loadPast()).takeBackImport(store, commit, told),
    past: async () => (await loadPast()).pastImports(store),
  };
}
