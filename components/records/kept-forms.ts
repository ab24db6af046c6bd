import * as z from 'zod/mini';
import { shortHashOf } from '../../lib/domain/hash.ts';
import type { AboutRecord } from './record-form.ts';

const keptForm = z.object({
  /** Made with the form, so that saving it twice writes one record. */
  fresh: z.string().check(z.minLength(1)),
  /** What was typed differently from how the form stood at first, by field. */
  changed: z.record(z.string(), z.string()),
});

/** What was typed into a form that was not saved. */
export type KeptForm = z.infer<typeof keptForm>;

/** What was typed into a form before, or undefined for anything else. */
export function keptFormOf(draft: unknown): KeptForm | undefined {
  return keptForm.safeParse(draft).data;
}

/** Where a form is kept until it is saved or begun anew: one for what it is about, as it was proposed. */
export function keptIdOf(about: AboutRecord): string {
  if ('id' in about) return `form:${about.kind}:${about.id}:${about.step?.name ?? ''}`;
  const { kind, contact = '', values } = about;
  const proposed = values === undefined ? '' : shortHashOf('proposed', JSON.stringify(values));
  return `form:${kind}:new:${contact}:${proposed}`;
}
