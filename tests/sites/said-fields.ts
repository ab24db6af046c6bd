/** What a mail says of its sender; the name only where the header has none. */
export interface SaidFields {
  readonly name: string | undefined;
  readonly title: string | undefined;
  readonly company: string | undefined;
  readonly phones: readonly string[];
  readonly address: string | undefined;
}

/** How often a field was read as a person reads it, otherwise, or not at all. */
interface FieldTally {
  right: number;
  wrong: number;
  missed: number;
}

/** How the fields of some mails were read; what a mail does not say and is not read in it counts nowhere. */
export function tallied(
  mails: readonly { readonly read: SaidFields; readonly says: SaidFields }[],
): Record<keyof SaidFields, FieldTally> {
  const of = (field: keyof SaidFields) => {
    const tally = { right: 0, wrong: 0, missed: 0 };
    for (const { read, says } of mails) count(tally, valuesOf(read, field), valuesOf(says, field));
    return tally;
  };
  return {
    name: of('name'),
    title: of('title'),
    company: of('company'),
    phones: of('phones'),
    address: of('address'),
  };
}

/** The digits of a number as it is called from abroad. */
export function digitsOf(text: string): string {
  return text.replace('(0)', '').replace(/\D/g, '');
}

function count(tally: FieldTally, read: readonly string[], says: readonly string[]): void {
  const others = read.filter((one) => !says.includes(one));
  const unread = says.filter((one) => !read.includes(one));
  tally.right += says.length - unread.length;
  tally.wrong += others.length;
  tally.missed += Math.max(0, unread.length - others.length);
}

/** Lines of an address are divided by whatever each writer likes. */
function valuesOf(said: SaidFields, field: keyof SaidFields): string[] {
  const value = said[field];
  if (value === undefined) return [];
  if (typeof value !== 'string') return [...value];
  return [
    field === 'address' ? value.replace(/\s[-–*/]\s|[\s,·•|;]+/g, ' ').replace(/ +/g, ' ') : value,
  ];
}
