import { useState } from 'react';
import type {
  PurchaseAnswers,
  PurchasesPreview,
} from '../../lib/services/purchase-import/purchase-views.ts';
import { Button } from '../ui/Button.tsx';
import type { PreviewShown } from './BringFile.tsx';
import { FileDrop } from './FileDrop.tsx';
import { counted } from './import-words.ts';
import { NamedLines } from './NamedLines.tsx';
import { NewCustomers } from './NewCustomers.tsx';
import { PurchaseReadingForm } from './PurchaseReadingForm.tsx';
import { PurchaseRows } from './PurchaseRows.tsx';
import { PURCHASE_FILES } from './purchase-files.ts';
import { bringPurchasesInWords, holdsInWords, wantedIn } from './purchase-import-words.ts';

/** What bringing a file of purchases would do, purchase by purchase, with the way to do it and the way out. */
export function PurchasePreviewView({
  file,
  preview,
  onBring,
  onChoose,
  onLeave,
}: PreviewShown<PurchasesPreview, PurchaseAnswers>) {
  const [unwanted, setUnwanted] = useState(preview.unwanted);
  const { leftOut, without, customers } = preview;
  const wanted = wantedIn({ ...preview, unwanted });
  const countOf = (kind: 'new' | 'moved') =>
    wanted.filter(({ outcome }) => outcome.kind === kind).length;
  const [fresh, moved] = [countOf('new'), countOf('moved')];
  return (
    <section aria-label="Preview of purchases" className="flex min-w-0 flex-col gap-2.5">
      <p role="status">
        <strong className="wrap-anywhere">{file.name}</strong> holds {holdsInWords(wanted)}.
      </p>
      <PurchaseReadingForm preview={preview} onChoose={(choices) => onChoose(file, choices)} />
      <NewCustomers customers={customers} unwanted={unwanted} onChange={setUnwanted} />
      {wanted.length > 0 && <PurchaseRows purchases={wanted} customers={customers} />}
      <NamedLines
        title={`${counted(leftOut.length, 'purchase is', 'purchases are')} left out`}
        lines={leftOut.map(({ line, reason }, index) => [`${index}`, `Line ${line}: ${reason}`])}
      />
      <NamedLines
        title={`${counted(without.length, 'thing', 'things')} in it ${without.length === 1 ? 'is' : 'are'} not taken as the file says`}
        lines={without.map(({ line, reason }, index) => [`${index}`, `Line ${line}: ${reason}`])}
      />
      {fresh + moved === 0 && (
        <>
          <p className="text-soft">There is nothing in this file to bring in.</p>
          <FileDrop {...PURCHASE_FILES} onChoose={onChoose} />
        </>
      )}
      {fresh + moved > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <Button look="primary" onClick={() => onBring({ ...preview, unwanted })}>
            {bringPurchasesInWords(fresh, moved)}
          </Button>
          {fresh > 0 && moved > 0 && (
            <span className="text-small text-soft">
              and update {counted(moved, 'purchase', 'purchases')}
            </span>
          )}
          <Button onClick={onLeave}>Choose another file</Button>
        </div>
      )}
    </section>
  );
}
