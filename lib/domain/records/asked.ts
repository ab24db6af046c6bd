import * as z from 'zod/mini';

/**
 * How a field is asked for: a line, several lines (of text, of entries, of things with how many of each, of stages with
 * their probability, of tasks with the days until then), an amount in the record's currency, a number, a day (its first
 * moment, or its last where it is a limit), a moment of a day (the last where no hour is meant), a date of the calendar
 * (perhaps without a year, and nobody's zone), a time zone, another contact, one of a few, a tick.
 */
export type How =
  | 'line'
  | 'prose'
  | 'lines'
  | 'things'
  | 'stages'
  | 'steps'
  | 'amount'
  | 'currency'
  | 'number'
  | 'day'
  | 'last-day'
  | 'moment'
  | 'date'
  | 'time-zone'
  | 'contact'
  | 'choice'
  | 'tick';

/** Records that give the choices of a field: `stages` are those of the pipeline that the same record names. */
export type ChoiceSource = 'pipelines' | 'stages' | 'campaigns';

/** What a form says of a field. */
export interface Asked {
  readonly label: string;
  readonly how: How;
  /** Of a choice: each value that can be chosen, in its order, with its words. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Of a choice: the records that give its choices. */
  readonly from?: ChoiceSource;
  /** It is asked only where another choice of the form is one of these. */
  readonly where?: AskedWhere;
}

/** On which choice of the same form it depends whether a field is asked for. */
export interface AskedWhere {
  readonly field: string;
  readonly is: readonly string[];
}

/** A field of a record with what its form says of it. */
export interface AskedField extends Asked {
  readonly name: string;
  readonly schema: z.core.$ZodType;
}

interface HasFields {
  readonly shape: Readonly<Record<string, z.core.$ZodType>>;
}

const ASKED = z.registry<Asked>();

/** The schema of a field that a form asks for: a copy, which nobody else's words stick to. */
export function asked<S extends z.core.$ZodType>(schema: S, how: How, label: string): S {
  return noted(schema, { how, label });
}

/** The schema of a field that is chosen from a few, `choices` naming each of its values. */
export function chosen<S extends z.core.$ZodType>(
  schema: S,
  label: string,
  choices: Readonly<Record<string, string>>,
): S {
  return noted(schema, { how: 'choice', label, choices });
}

/** The schema of a field that is chosen from what records say. */
export function chosenFrom<S extends z.core.$ZodType>(
  schema: S,
  label: string,
  from: ChoiceSource,
): S {
  return noted(schema, { how: 'choice', label, from });
}

/** The schema of a field that is asked for only where another choice of the form is one of a few. */
export function askedWhere<S extends z.core.$ZodType>(where: AskedWhere, schema: S): S {
  const said = ASKED.get(schema);
  return said === undefined ? schema : noted(schema, { ...said, where });
}

function noted<S extends z.core.$ZodType>(schema: S, said: Asked): S {
  const copy = z.core.clone(schema);
  ASKED.add(copy, said);
  return copy;
}

/** The fields of a kind of record that a form asks for, in the order in which its schema names them. */
export function askedFields({ shape }: HasFields): AskedField[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const said = ASKED.get(schema);
    return said === undefined ? [] : [{ name, schema, ...said }];
  });
}

/** Whether a field may be missing from its record. */
export function mayBeMissing({ schema }: Pick<AskedField, 'schema'>): boolean {
  return z.safeParse(schema, undefined).success;
}
