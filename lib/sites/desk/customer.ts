import type { DetectedPerson } from '../../domain/detection.ts';
import { folded } from '../read/name.ts';
import { aliasOf, pointOf } from '../read/points.ts';

/** What a desk shows of somebody who is no agent, by every place that tells. */
export interface Shown {
  /** The names, that of the place that is about them first; empty ones are passed over. */
  names: readonly string[];
  emails: readonly (string | undefined)[];
  phones?: readonly (string | undefined)[];
  /** The desk's own id of them, or empty. */
  id: string;
  company?: string;
  /** Name and address stand together in one place that names nobody else, as in the header of a mail. */
  together?: true;
  /** The address stands where somebody else's could. */
  unsure?: true;
  /** Places tell two ids of them: one place may show somebody else of the same name. */
  differs?: boolean;
  evidence: string;
}

/** Which desk it is: the adapter's id, and the account that ids and names without an address belong to. */
export interface Desk {
  site: string;
  account: string;
}

/**
 * The person whom the places of a desk show; undefined where none names anybody. Certain where two places give the same
 * name, and all that give an address the same; a guess, however likely the address, where they differ.
 */
export function personOf(shown: Shown, { site, account }: Desk): DetectedPerson | undefined {
  const { evidence, company = '' } = shown;
  const names = shown.names.filter((one) => one !== '');
  const emails = told(shown.emails);
  const phones = told(shown.phones ?? []);
  const agree = [names.map(folded), emails, phones].every(alike) && !shown.differs;
  const sure = (shown.together || names.length > 1) && agree && !shown.unsure;
  const confidence = sure ? 'certain' : 'likely';
  const [name = ''] = names;
  const points = [
    ...emails.slice(0, 1).map((one) => pointOf('email', one, confidence, evidence)),
    ...phones.slice(0, 1).map((one) => pointOf('phone', one, confidence, evidence)),
  ];
  const alias = shown.id || name;
  if (points.length === 0 && alias === '') return undefined;
  return {
    // A name that is an address says nothing, or pretends to be somebody else's.
    ...(name === '' || name.includes('@') ? {} : { name }),
    ...(company === '' ? {} : { company }),
    points: points.length > 0 ? points : [aliasOf(site, account, alias, evidence)],
    role: 'participant',
    evidence,
    confidence: agree ? (points.length > 0 ? confidence : 'likely') : 'guess',
  };
}

function told(values: readonly (string | undefined)[]): string[] {
  return values.flatMap((one) => one || []);
}

function alike(values: readonly string[]): boolean {
  return new Set(values.map((one) => one.toLowerCase())).size < 2;
}
