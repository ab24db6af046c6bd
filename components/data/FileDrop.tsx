import { type DragEvent, useState } from 'react';

/** Which files a place is for, and how it says so. */
export interface Dropped {
  label: string;
  /** The endings and types that are offered first. */
  kinds: string;
}

/** What a place for a file of contacts says. */
export const CONTACT_FILES: Dropped = {
  label: 'Contacts from Google, Outlook or another program (a CSV or vCard file)',
  kinds: '.csv,.vcf,.vcard,.txt,text/csv,text/vcard',
};

/** A place to drop a file on, which is also the button that chooses one. */
export function FileDrop({ label, kinds, onChoose }: Dropped & { onChoose: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) onChoose(file);
  };
  return (
    <label
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`flex flex-col gap-1.5 rounded-lg border border-dashed px-3 py-2.5 text-small text-soft ${over ? 'border-accent bg-accent-wash' : 'border-faint'}`}
    >
      {label}, chosen here or dropped
      <input
        type="file"
        accept={kinds}
        className="max-w-full file:me-2 file:rounded-lg file:border file:border-line file:bg-paper file:px-2.5 file:py-1 file:text-ink"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // the same file chosen again is a new choice
          event.target.value = '';
          if (file !== undefined) onChoose(file);
        }}
      />
    </label>
  );
}
