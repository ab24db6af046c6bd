import type { PurchaseChoices } from '../../../../lib/formats/purchases/read-purchase.ts';
import { readPurchases } from '../../../../lib/formats/purchases/read-purchases.ts';
import { succeeded } from '../../../support/expect-success.ts';
import { runSteps } from '../../../support/run-steps.ts';

/** What is read from a text in UTF-8, or from bytes, in a zone without summer time. */
export function reading(file: string | Uint8Array, choices: PurchaseChoices = {}) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return runSteps(readPurchases(bytes, choices, 'UTC'));
}

/** What a readable file holds. */
export function purchasesOf(file: string | Uint8Array, choices?: PurchaseChoices) {
  return succeeded(reading(file, choices));
}

/** What a readable file leaves out, in lines as the preview shows them. */
export function leftOutOf(file: string, choices?: PurchaseChoices): string[] {
  return purchasesOf(file, choices).leftOut.map(({ line, reason }) => `${line}: ${reason}`);
}
