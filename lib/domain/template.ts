/** What a template can name of the contact in view and of whoever writes. */
export const TEMPLATE_FIELDS = ['first name', 'name', 'title', 'company', 'my name'] as const;

/** One of the fields of a template. */
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** What is known for the fields. */
export type TemplateValues = Readonly<Partial<Record<TemplateField, string>>>;

/** A template as it is filled, and which fields stay open: nothing is known for them, and it has no words instead. */
export interface Filled {
  readonly text: string;
  readonly open: readonly TemplateField[];
}

const FIELD = /\{([^{}|\n]{1,40})(?:\|([^{}\n]{0,400}))?\}/gu;

/**
 * Fills a text: `{first name|there}` is the first name, or “there” where none is known. A field for which nothing is
 * known and that has no words instead stays as it is written, so that nobody sends a gap; braces around anything else
 * are text. What is filled in is not read again, and all of it is plain text.
 */
export function filledTemplate(template: string, values: TemplateValues): Filled {
  const open = new Set<TemplateField>();
  const text = template.replace(FIELD, (written, name: string, instead: string | undefined) => {
    const field = fieldOf(name);
    if (field === undefined) return written;
    const value = (values[field] ?? '').trim();
    if (value !== '') return value;
    if (instead !== undefined) return instead;
    open.add(field);
    return written;
  });
  return { text, open: [...open] };
}

function fieldOf(name: string): TemplateField | undefined {
  const folded = name.trim().replace(/\s+/gu, ' ').toLowerCase();
  return TEMPLATE_FIELDS.find((one) => one === folded);
}
