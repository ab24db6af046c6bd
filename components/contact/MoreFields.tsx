import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { Typed } from '../../lib/domain/form/typed.ts';
import { FormFields } from '../records/FormFields.tsx';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import type { AboutForm } from './use-about-form.ts';

/** What few contacts are asked for, folded away: what was typed stays when it is folded again. */
export function MoreFields({
  form: { fields, live },
  typed,
  onType,
  unfolded,
  onTurn,
}: {
  form: AboutForm;
  typed: Typed;
  onType: (typed: Typed) => void;
  unfolded: boolean;
  onTurn: () => void;
}) {
  const more = useId();
  const Arrow = unfolded ? ChevronDown : ChevronRight;
  return (
    <div>
      <Button look="link" aria-expanded={unfolded} aria-controls={more} onClick={onTurn}>
        <Arrow size={13} aria-hidden="true" /> More
      </Button>
      <div id={more} hidden={!unfolded} className="grid grid-cols-2 gap-2 pt-1.5">
        {unfolded && (
          <FormFields
            fields={fields}
            typed={typed}
            onType={(name, text) => onType({ ...typed, [name]: text })}
          />
        )}
        {live.state === 'failed' && <FailureNote failure={live.failure} retry={live.retry} />}
      </div>
    </div>
  );
}
