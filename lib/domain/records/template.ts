import * as z from 'zod/mini';
import { asked } from './asked.ts';
import { line, listMeta, prose } from './record.ts';

/** A text that is written often, with fields for whom it is written to. */
export const templateSchema = z.looseObject({
  ...listMeta,
  name: asked(line.check(z.minLength(1)), 'line', 'Name'),
  text: asked(
    prose.check(z.minLength(1)),
    'prose',
    'Text; {first name|there} is the first name, or “there”. Fields: first name, name, title, company, my name',
  ),
});

/** A text that is written often, as stored. */
export type Template = z.infer<typeof templateSchema>;
