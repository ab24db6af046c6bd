import { BringFile } from './BringFile.tsx';
import { CONTACT_FILES } from './FileDrop.tsx';
import { ImportPreviewView } from './ImportPreviewView.tsx';
import type { ImportServices } from './import-services.ts';
import { importedInWords } from './import-words.ts';

const WORDS = {
  bringing: 'Bringing the contacts in',
  done: importedInWords,
  past: 'Earlier imports of contacts',
};

/** Brings contacts in from a file. */
export function BringContacts({ imports }: { imports: ImportServices }) {
  return (
    <BringFile imports={imports} words={WORDS} files={CONTACT_FILES}>
      {({ onBring, ...shown }) => (
        <ImportPreviewView {...shown} onBring={() => onBring(shown.preview)} />
      )}
    </BringFile>
  );
}
