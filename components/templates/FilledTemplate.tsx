import { useId, useState } from 'react';
import type { Template } from '../../lib/domain/records/template.ts';
import type { Failure } from '../../lib/domain/result.ts';
import { filledTemplate, type TemplateValues } from '../../lib/domain/template.ts';
import { usePanelActions } from '../panel/actions.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';

const REFUSED: Failure = {
  code: 'refused',
  message: 'The browser did not let this be copied: select the text and copy it by hand.',
};

/** A template as it reads for a contact, with what nothing is known for, and the press that copies it. */
export function FilledTemplate({
  template: { name, text: written },
  values,
  onCopied,
}: {
  template: Template;
  values: TemplateValues;
  onCopied: () => void;
}) {
  const { announce } = usePanelActions();
  const [failure, setFailure] = useState<Failure>();
  const named = useId();
  const { text, open } = filledTemplate(written, values);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => {
        announce({ sentence: `“${name}” is copied` });
        onCopied();
      },
      () => setFailure(REFUSED),
    );
  return (
    <li aria-labelledby={named} className="flex flex-col gap-1 border-t border-line pt-1.5">
      <div className="flex items-center gap-2">
        <h3 id={named} className="min-w-0 flex-1 font-semibold wrap-anywhere">
          {name}
        </h3>
        <Button onClick={copy} aria-describedby={named}>
          Copy
        </Button>
      </div>
      <p className="max-h-40 overflow-y-auto text-small whitespace-pre-wrap wrap-anywhere">
        {text}
      </p>
      {open.length > 0 && (
        <p className="text-small text-amber">Nothing is known for: {open.join(', ')}</p>
      )}
      <FailureNote failure={failure} />
    </li>
  );
}
