import type { Named } from '../named.ts';
import type { AskedField, ChoiceSource } from '../records/asked.ts';
import type { ListedRecords, ListKind } from '../records/kinds.ts';
import { stagesOf } from '../records/pipeline.ts';
import type { Typed, Values } from './typed.ts';

type Choices = Readonly<Record<string, string>>;

const namesOf = (records: readonly Named[]): Choices =>
  Object.fromEntries(records.map(({ id, name }) => [id, name]));

/** What each source gives to choose from, as the form of the record stands. */
const GIVEN: Readonly<Record<ChoiceSource, (lists: ListedRecords, values: Values) => Choices>> = {
  pipelines: ({ pipeline }) => ({ ...namesOf(pipeline), '': 'Standard' }),
  stages: ({ pipeline }, { pipeline: chosen }) => {
    const stages = stagesOf(typeof chosen === 'string' ? chosen : undefined, pipeline);
    return Object.fromEntries(stages.map(({ name }) => [name, name]));
  },
  campaigns: ({ campaign }) => namesOf(campaign),
};

/** The kind whose records give the choices of a source. */
export const GIVEN_BY: Readonly<Record<ChoiceSource, ListKind>> = {
  pipelines: 'pipeline',
  stages: 'pipeline',
  campaigns: 'campaign',
};

/** The fields of a form with the choices that records give, as the form stands. */
export function withChoices(
  fields: readonly AskedField[],
  lists: ListedRecords,
  values: Values,
): AskedField[] {
  return fields.map((field) =>
    field.from === undefined ? field : { ...field, choices: GIVEN[field.from](lists, values) },
  );
}

/** The values of a new record, each choice that records give at its first. */
export function withFirstChoices(
  fields: readonly AskedField[],
  lists: ListedRecords,
  values: Values,
): Values {
  const all: Record<string, unknown> = { ...values };
  for (const { name, from } of fields) {
    if (from !== undefined) all[name] ??= Object.keys(GIVEN[from](lists, all))[0];
  }
  return all;
}

/** A form once a field of it was typed: a choice that is none any more, as it depends on that one, becomes the first. */
export function typedOn(
  fields: readonly AskedField[],
  lists: ListedRecords,
  before: Typed,
  changed: Typed,
): Typed {
  const now = { ...before, ...changed };
  const was = withChoices(fields, lists, before);
  const lost = withChoices(fields, lists, now).filter(
    ({ name, choices = {} }, index) =>
      Object.hasOwn(was[index]?.choices ?? {}, now[name] ?? '') &&
      !Object.hasOwn(choices, now[name] ?? ''),
  );
  const firsts: Record<string, string> = {};
  for (const { name, choices = {} } of lost) firsts[name] = Object.keys(choices)[0] ?? '';
  return { ...now, ...firsts };
}
