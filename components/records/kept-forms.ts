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

/** What a form is about that has one of its own: a contact or a company that is there, or a new contact. */
export type AboutPerson =
  | { kind: 'contact' | 'company'; id: string }
  /** Of somebody who was chosen on the page, by what names them there. */
  | { kind: 'contact'; point?: string | undefined };

/** What was typed into a form before, or undefined for anything else. */
export function keptFormOf(draft: unknown): KeptForm | undefined {
  return keptForm.safeParse(draft).data;
}

/** Where a form is kept until it is saved or begun anew: one for what it is about, as it was proposed. */
export function keptIdOf(about: AboutRecord | AboutPerson): string {
  if ('id' in about) {
    const step = 'step' in about ? about.step : undefined;
    return `form:${about.kind}:${about.id}:${step?.name ?? ''}`;
  }
  if (about.kind === 'contact') return `form:contact:new:${about.point ?? ''}`;
  const { kind, contact = '', values } = about;
  const proposed = values === undefined ? '' : shortHashOf('proposed', JSON.stringify(values));
  return `form:${kind}:new:${contact}:${proposed}`;
}
