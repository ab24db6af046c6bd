import type {
  ChosenColumns,
  ImportPreview,
} from '../../lib/services/contact-import/import-views.ts';
import { Button } from '../ui/Button.tsx';
import { CONTACT_FILES, FileDrop } from './FileDrop.tsx';
import { bringInWords, completedBy, counted, differingIn } from './import-words.ts';
import { NamedLines } from './NamedLines.tsx';
import { OwnColumns } from './OwnColumns.tsx';
import { PreviewRows } from './PreviewRows.tsx';

/** What bringing a file would do, person by person, with the way to do it and the way out. */
export function ImportPreviewView({
  file,
  preview,
  onBring,
  onChoose,
  onLeave,
}: {
  file: File;
  preview: ImportPreview;
  onBring: () => void;
  onChoose: (file: File, columns?: ChosenColumns) => void;
  onLeave: () => void;
}) {
  const { counts, format, rows, shared, leftOut, labels, columns } = preview;
  const completed = completedBy(preview);
  const differing = differingIn(preview);
  const people = counted(rows.length, 'person', 'people');
  return (
    <section aria-label="Preview of contacts" className="flex min-w-0 flex-col gap-2.5">
      <p role="status">
        <strong className="wrap-anywhere">{file.name}</strong> holds {people} ({format}).
      </p>
      <OwnColumns columns={columns} labels={labels} onChoose={(chosen) => onChoose(file, chosen)} />
      {rows.length > 0 && <PreviewRows rows={rows} counts={counts} labels={labels} />}
      {differing > 0 && (
        <p className="text-soft">
          Of {counted(differing, 'known contact', 'known contacts')} the file says something else
          than what is here: it stays as it is.
        </p>
      )}
      <NamedLines
        title={`${counted(shared.length, 'address is', 'addresses are')} used by several people: the panel will ask who it is`}
        lines={shared.map(({ key, value, names }) => [key, `${value}: ${names.join(', ')}`])}
      />
      <NamedLines
        title={`${counted(leftOut.length, 'entry', 'entries')} can’t be read and ${leftOut.length === 1 ? 'is' : 'are'} left out`}
        lines={leftOut.map(({ line, reason }, index) => [`${index}`, `Line ${line}: ${reason}`])}
      />
      {counts.new + completed === 0 ? (
        <>
          <p className="text-soft">There is nothing in this file to bring in.</p>
          <FileDrop {...CONTACT_FILES} onChoose={onChoose} />
        </>
      ) : (
        <div className="flex flex-wrap items-center gap-2">
          <Button look="primary" onClick={onBring}>
            {bringInWords(counts.new, completed)}
          </Button>
          {counts.new > 0 && completed > 0 && (
            <span className="text-small text-soft">
              and complete {counted(completed, 'known contact', 'known contacts')}
            </span>
          )}
          <Button onClick={onLeave}>Choose another file</Button>
        </div>
      )}
    </section>
  );
}
