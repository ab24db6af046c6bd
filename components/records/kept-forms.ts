import * as z from 'zod/mini';
import { isDated } from '../../lib/domain/form/typed.ts';
import { shortHashOf } from '../../lib/domain/hash.ts';
import { contactOfOwnPoint } from '../../lib/domain/key-of.ts';
import { fieldsOfKind } from '../../lib/domain/records/kinds.ts';
import type { AboutRecord } from './record-form.ts';

const keptForm = z.object({
  /** Made with the form, so that saving it twice writes one record. */
  fresh: z.string().check(z.minLength(1)),
  /** What was typed differently from how the form stood at first, by field. */
  changed: z.record(z.string(), z.string()),
  /** The days and moments it stood with, whether typed or not: they were meant when it was begun. */
  dated: z.exactOptional(z.record(z.string(), z.string())),
  /** What it is about: it ends when one of these is deleted. */
  of: z.exactOptional(z.array(z.object({ kind: z.string(), id: z.string() }))),
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

/** What a form is about. */
export type KeptAbout = AboutRecord | AboutPerson;

/** Where a form is kept until it is saved or begun anew: one for what it is about, as it was proposed. */
export function keptIdOf(about: KeptAbout): string {
  if ('id' in about) {
    const step = 'step' in about ? about.step : undefined;
    return `form:${about.kind}:${about.id}:${step?.name ?? ''}`;
  }
  if (about.kind === 'contact') return `form:contact:new:${about.point ?? ''}`;
  return `form:${about.kind}:new:${about.contact ?? ''}:${proposalOf(about)}`;
}

/** What was proposed, in short; when it was proposed makes no difference. */
function proposalOf({ kind, values }: Extract<AboutRecord, { values?: unknown }>): string {
  if (values === undefined) return '';
  const dated = fieldsOfKind(kind).filter(isDated);
  const said = Object.entries(values).filter(([name]) => dated.every((one) => one.name !== name));
  return shortHashOf('proposed', JSON.stringify(Object.fromEntries(said)));
}

/** What a form is about that may be deleted: the contact, the company, the record and whose it is. */
export function restsOn(about: KeptAbout): NonNullable<KeptForm['of']> {
  const own = 'id' in about ? [{ kind: about.kind, id: about.id }] : [];
  const contact = contactOf(about);
  return contact === undefined ? own : [...own, { kind: 'contact', id: contact }];
}

function contactOf(about: KeptAbout): string | undefined {
  if ('contact' in about) return about.contact;
  const point = 'values' in about ? about.values?.['point'] : undefined;
  return typeof point === 'string' ? contactOfOwnPoint(point) : undefined;
}
