import * as z from 'zod/mini';
import { isCalendarDate } from '../calendar-date.ts';
import type { AskedField } from '../records/asked.ts';
import type { Property } from '../records/property.ts';
import { line } from '../records/record.ts';

/** What a form asks for by a property, under its id. */
export function ownField({ id, name: label, how, choices = [] }: Property): AskedField {
  const told = { name: id, label, how };
  switch (how) {
    case 'line':
      return { ...told, schema: z.optional(line) };
    case 'number':
      return { ...told, schema: z.optional(z.number()) };
    case 'date':
      return { ...told, schema: z.optional(z.string().check(z.refine(isCalendarDate))) };
    case 'choice':
      return {
        ...told,
        schema: z.optional(z.enum(choices)),
        choices: Object.fromEntries(choices.map((one) => [one, one])),
      };
    case 'tick':
      return { ...told, schema: z.optional(z.literal(true)) };
  }
}
