import type { Values } from '../../lib/domain/form/typed.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { FormKind } from '../../lib/services/records.ts';
import { automationWords, waitingWords } from '../automations/automation-words.ts';

/** What a record will do as its form stands, in plain words; nothing for kinds that do nothing by themselves. */
export function FormSentence({ kind, values }: { kind: FormKind; values: Result<Values> }) {
  if (kind !== 'automation' || !values.ok) return null;
  return (
    <p aria-live="polite" className="col-span-2 text-small text-soft wrap-anywhere">
      {[automationWords(values.value), waitingWords(values.value)].filter(Boolean).join(' ')}
    </p>
  );
}
