import { foldedName } from '../../domain/names.ts';
import type { Property } from '../../domain/records/property.ts';
import type { OpenColumn } from '../../formats/contacts/open-columns.ts';
import type { OwnHeadings } from '../../formats/contacts/own-columns.ts';
import { line as lineOf } from '../../sites/read/name.ts';
import type { ChosenColumns, ImportColumn } from './import-views.ts';

const SHOWN = 60;

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

/** The headings under which a file holds these fields: their labels, but where somebody chose otherwise. */
export function headingsOf(
  fields: ReadonlyMap<string, Property>,
  chosen: ChosenColumns,
): OwnHeadings {
  const labels = [...fields.values()].map(({ id, name }) => [foldedName(name), id] as const);
  return new Map([...labels, ...chosen]);
}

/** A column as it can be shown and chosen for. */
export function importColumn({ heading, field }: OpenColumn): ImportColumn {
  return { key: foldedName(heading), heading: lineOf(heading, SHOWN), field: field ?? '' };
}
