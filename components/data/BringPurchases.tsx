import { BringFile } from './BringFile.tsx';
import type { PurchaseImportServices } from './import-services.ts';
import { PurchasePreviewView } from './PurchasePreviewView.tsx';
import { PURCHASE_FILES } from './purchase-files.ts';
import { broughtInWords } from './purchase-import-words.ts';

const WORDS = {
  bringing: 'Bringing the purchases in',
  done: broughtInWords,
  past: 'Earlier imports of purchases',
};

/** Brings purchases in from a file. */
export function BringPurchases({ imports }: { imports: PurchaseImportServices }) {
  return (
    <BringFile imports={imports} words={WORDS} files={PURCHASE_FILES}>
      {(shown) => <PurchasePreviewView key={shown.file.name} {...shown} />}
    </BringFile>
  );
}
