import type { DetectedPoint } from '../../../domain/detection.ts';
import type { TextPlace } from '../../../domain/site-recipe.ts';
import type { Page } from '../../adapter.ts';
import { addressIn } from '../../read/address.ts';
import { phoneOf } from '../../read/phone.ts';
import { pointOf } from '../../read/points.ts';
import { textsAt } from './texts.ts';

const EVIDENCE = 'profile beside the conversation';

/** The e-mail address and the telephone number that places tell; of several of a kind none, as they may be others'. */
export function contactsAt(places: readonly TextPlace[], page: Page): DetectedPoint[] {
  const texts = places.flatMap((one) => textsAt(one, page.document, page));
  return [
    ...only(texts.map(addressIn)).map((one) => pointOf('email', one, 'likely', EVIDENCE)),
    ...only(texts.map(phoneOf)).map((one) => pointOf('phone', one, 'likely', EVIDENCE)),
  ];
}

function only(values: readonly (string | undefined)[]): string[] {
  const told = new Map(values.flatMap((one) => (one ? [[one.toLowerCase(), one] as const] : [])));
  return told.size === 1 ? [...told.values()] : [];
}
