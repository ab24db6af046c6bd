import { useCallback, useEffect, useState } from 'react';
import type { Result } from '../../lib/domain/result.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { TextArea } from '../ui/Field.tsx';
import { Modal } from '../ui/Modal.tsx';
import { settled } from '../ui/use-save.ts';
import { usePanelServices } from './panel-services.ts';

const UNCOPIED = {
  code: 'storage',
  message: 'The browser did not let this be copied. Select the text above and copy it yourself.',
} as const;

/** Shows what a report of the page holds before anything is done with it; only a press copies it. */
export function ReportDialog({ onClose }: { onClose: () => void }) {
  const { page } = usePanelServices();
  const [report, setReport] = useState<Result<string>>();
  const [copied, setCopied] = useState<boolean>();
  const make = useCallback(async () => {
    setReport(undefined);
    setReport(await settled(() => page.report()));
  }, [page]);
  useEffect(() => void make(), [make]);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Modal
      title="Report of this page"
      lead="This helps whoever repairs the reading of a site. It names what was missing and what the page is built of: no text, no names, no addresses. Nothing is sent; you decide where to post it."
      onClose={onClose}
    >
      {report === undefined && <p role="status">Looking at the page…</p>}
      {report?.ok === false && <FailureNote failure={report.failure} retry={() => void make()} />}
      {report?.ok === true && (
        <>
          <TextArea label="What would be copied" rows={14} readOnly value={report.value} />
          <div className="flex items-center gap-2">
            <Button look="primary" onClick={() => void copy(report.value)}>
              Copy
            </Button>
            <p role="status">{copied === true ? 'Copied' : ''}</p>
          </div>
          <FailureNote failure={copied === false ? UNCOPIED : undefined} />
        </>
      )}
    </Modal>
  );
}
