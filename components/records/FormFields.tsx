import type { Typed } from '../../lib/domain/form/typed.ts';
import type { AskedField } from '../../lib/domain/records/asked.ts';
import { FormField } from './FormField.tsx';

/** The controls of several fields, one after the other; what is not typed yet is empty. */
export function FormFields({
  fields,
  typed,
  onType,
}: {
  fields: readonly AskedField[];
  typed: Typed;
  onType: (name: string, text: string) => void;
}) {
  return fields.map((field) => (
    <FormField
      key={field.name}
      field={field}
      value={typed[field.name] ?? ''}
      onType={(text) => onType(field.name, text)}
    />
  ));
}
