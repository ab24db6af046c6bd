import { foldedName } from '../../domain/names.ts';
import type { Property } from '../../domain/records/property.ts';
import type { OwnHeadings } from '../../formats/contacts/own-columns.ts';

/** The own fields that a file can fill, by their ids and in their order: of one label the first alone. */
export function fillableFields(properties: readonly Property[]): ReadonlyMap<string, Property> {
  const labels = new Set<string>();
  const first = properties.filter(({ name }) => {
    const label = foldedName(name);
    const isNew = label !== '' && !labels.has(label);
    labels.add(label);
    return isNew;
  });
  return new Map(first.map((field) => [field.id, field]));
}

/** The headings under which a file holds these fields: their labels. */
export function headingsOf(fields: ReadonlyMap<string, Property>): OwnHeadings {
  return new Map([...fields.values()].map(({ id, name }) => [foldedName(name), id]));
}
