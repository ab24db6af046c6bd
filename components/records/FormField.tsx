import { GIVEN_BY } from '../../lib/domain/form/choices.ts';
import { type AskedField, mayBeMissing } from '../../lib/domain/records/asked.ts';
import { MOST_PROSE } from '../../lib/domain/records/record.ts';
import { ContactField } from '../contact/ContactField.tsx';
import { ChoiceField, TextArea, TextField, TickField } from '../ui/Field.tsx';
import { NothingToChoose } from './NothingToChoose.tsx';

const UNKNOWN = { value: '', name: '–' };
const GONE = 'no longer there';

/** The control that a field of a record is asked for with. */
export function FormField({
  field,
  value,
  onType,
}: {
  field: AskedField;
  /** As it stands in the form; empty is unknown. */
  value: string;
  onType: (text: string) => void;
}) {
  const { label, how, choices = {} } = field;
  const typed = {
    label,
    value,
    onChange: (event: { target: { value: string } }) => onType(event.target.value),
  };
  switch (how) {
    case 'prose':
    case 'lines':
    case 'things':
    case 'stages':
    case 'steps':
      return <TextArea {...typed} className="col-span-2" maxLength={MOST_PROSE} />;
    case 'choice': {
      if (field.from !== undefined && Object.keys(choices).length === 0)
        return <NothingToChoose label={label} kind={GIVEN_BY[field.from]} />;
      const named = Object.entries(choices).map(([one, name]) => ({ value: one, name }));
      const some = mayBeMissing(field) && !Object.hasOwn(choices, '') ? [UNKNOWN, ...named] : named;
      const isThere = some.some((one) => one.value === value);
      const all = isThere ? some : [{ value, name: GONE }, ...some];
      return <ChoiceField label={label} choices={all} value={value} onChoose={onType} />;
    }
    case 'contact':
      return <ContactField label={label} value={value} onChoose={onType} />;
    case 'tick':
      return (
        <TickField
          label={label}
          className="col-span-2"
          checked={value !== ''}
          onTick={(ticked) => onType(ticked ? 'yes' : '')}
        />
      );
    case 'day':
    case 'last-day':
      return <TextField {...typed} type="date" />;
    case 'moment':
      return <TextField {...typed} type="datetime-local" />;
    case 'amount':
    case 'number':
      return <TextField {...typed} inputMode="decimal" maxLength={400} />;
    case 'line':
    case 'currency':
    case 'date':
    case 'time-zone':
      return <TextField {...typed} maxLength={400} />;
  }
}
