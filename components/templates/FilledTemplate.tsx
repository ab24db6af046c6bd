import { useId, useState } from 'react';
import type { Template } from '../../lib/domain/records/template.ts';
import type { Failure } from '../../lib/domain/result.ts';
import { filledTemplate, type TemplateValues } from '../../lib/domain/template.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Written } from '../ui/Written.tsx';

const REFUSED: Failure = {
  code: 'refused',
  message: 'The browser did not let this be copied: select the text and copy it by hand.',
};

/** A template as it reads for a contact, with what nothing is known for, and the presses that insert or copy it. */
export function FilledTemplate({
  template: { name, text: written },
  values,
  onDone,
}: {
  template: Template;
  values: TemplateValues;
  /** It is where it belongs, or copied. */
  onDone: () => void;
}) {
  const { page } = usePanelServices();
  const { announce } = usePanelActions();
  const [failure, setFailure] = useState<Failure>();
  const named = useId();
  const { text, open } = filledTemplate(written, values);
  const isCopied = () =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  const copy = async () => {
    if (!(await isCopied())) return setFailure(REFUSED);
    announce({ sentence: `“${name}” is copied` });
    return onDone();
  };
  const insert = async () => {
    const inserted = await page.insert(text);
    if (!inserted.ok) {
      const { message, ...why } = inserted.failure;
      const instead = (await isCopied()) ? 'It is copied instead.' : REFUSED.message;
      return setFailure({ ...why, message: `${message} ${instead}` });
    }
    announce({ sentence: `“${name}” is inserted` });
    return onDone();
  };
  return (
    <li aria-labelledby={named} className="flex flex-col gap-1 border-t border-line pt-1.5">
      <div className="flex items-center gap-2">
        <h3 id={named} className="min-w-0 flex-1 font-semibold wrap-anywhere">
          <Written text={name} />
        </h3>
        <Button onClick={() => void insert()} aria-describedby={named}>
          Insert
        </Button>
        <Button onClick={() => void copy()} aria-describedby={named}>
          Copy
        </Button>
      </div>
      <p
        dir="auto"
        className="max-h-40 overflow-y-auto text-small whitespace-pre-wrap wrap-anywhere"
      >
        {text}
      </p>
      {open.length > 0 && (
        <p className="text-small text-amber">Nothing is known for: {open.join(', ')}</p>
      )}
      <FailureNote failure={failure} />
    </li>
  );
}
