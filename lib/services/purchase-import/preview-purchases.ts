import { type Result, success } from '../../domain/result.ts';
import { tooLarge } from '../../formats/contacts/file-refusals.ts';
import { FILE_CAPS, type Problem } from '../../formats/contacts/read-contact.ts';
import { areOfPurchases } from '../../formats/purchases/purchase-columns.ts';
import type { PurchaseChoices } from '../../formats/purchases/read-purchase.ts';
import { readPurchases } from '../../formats/purchases/read-purchases.ts';
import { line as lineOf } from '../../sites/read/name.ts';
import { storageFailure } from '../../store/failures.ts';
import type { Store } from '../../store/store.ts';
import type { Progress } from '../contact-import/import-views.ts';
import { inSteps, partOf } from '../contact-import/in-steps.ts';
import { zoneHere } from '../log-fields.ts';
import { planOfOrders } from './plan-of-orders.ts';
import type { PurchasesPreview } from './purchase-views.ts';

const SHOWN = 400;

/** The choices and the time zone by which a file of purchases is read. */
export interface PurchaseReading {
  choices?: PurchaseChoices | undefined;
  /** Whose days are meant (IANA). */
  zone: string;
}

/**
 * What bringing a file of purchases would do, read as its headings say or as a person chose; only reads. A failure says
 * in a sentence why it can’t be read.
 */
export async function previewPurchases(
  store: Store,
  bytes: Uint8Array,
  { choices = {}, zone }: PurchaseReading,
  told: Progress = () => undefined,
): Promise<Result<PurchasesPreview>> {
  try {
    const read = await inSteps(readPurchases(bytes, choices, zone), partOf(told, 0, 0.5));
    if (!read.ok) return read;
    const { headings, columns, questions, orders, leftOut, without } = read.value;
    const plan = await planOfOrders(store, orders, partOf(told, 0.5, 1));
    return success({
      ...plan,
      headings: headings.map((heading) => lineOf(heading, 60)),
      columns,
      questions,
      orders,
      leftOut: inOrder([...leftOut, ...plan.leftOut]),
      without: inOrder([...without, ...plan.without]),
      choices,
      isRecognised: areOfPurchases(columns),
      unwanted: new Set<string>(),
    });
  } catch (error) {
    return storageFailure(error);
  }
}

/** The same of a file of the browser, its days those of this device; one that is too large is not even loaded. */
export async function previewPurchaseFile(
  store: Store,
  file: Pick<File, 'size' | 'arrayBuffer'>,
  choices: PurchaseChoices | undefined,
  told: Progress,
): Promise<Result<PurchasesPreview>> {
  if (file.size > FILE_CAPS.file) return tooLarge();
  const bytes = new Uint8Array(await file.arrayBuffer());
  return previewPurchases(store, bytes, { choices, zone: zoneHere() }, told);
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems
    .map(({ line, reason }) => ({ line, reason: lineOf(reason, SHOWN) }))
    .sort((one, other) => one.line - other.line);
}
