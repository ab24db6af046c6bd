import * as z from 'zod/mini';
import type { BaseFit } from '../../domain/rules/base/base-fit.ts';
import { putSettings, settingByKey } from '../../store/local.ts';
import type { Store } from '../../store/store.ts';

/** The last fit to all customers, as it is kept on this device. */
export interface KeptFit {
  /** The change that was the newest when it was made, and how many rows of purchases were stored. */
  readonly stamp: string;
  readonly rows: number;
  readonly fit: BaseFit;
}

const KEY = 'value-fit';

const failed = z.object({
  ok: z.literal(false),
  failure: z.object({ code: z.enum(['refused', 'invalid']), message: z.string() }),
});
const resultOf = <T extends z.ZodMiniType>(value: T) =>
  z.union([z.object({ ok: z.literal(true), value }), failed]);

const number = z.number();
const numbers = z.array(number);
const fitted = { logLikelihood: number, n: number };
const expected = z.object({ value: number, low: number, high: number, n: number });

const keptSchema = z.object({
  stamp: z.string(),
  rows: number,
  fit: z.object({
    asOf: z.object({ at: number, zone: z.string() }),
    customers: number,
    purchases: number,
    typicalGap: z.optional(number),
    currencies: z.record(
      z.string(),
      z.object({
        customers: number,
        models: resultOf(
          z.object({
            purchases: z.object({ ...fitted, r: number, alpha: number, a: number, b: number }),
            spending: z.object({ ...fitted, p: number, q: number, v: number }),
          }),
        ),
        equity: resultOf(expected),
        places: z.object({ n: number, values: numbers }),
        bounds: resultOf(
          z.object({ days: numbers, purchases: numbers, spent: numbers, n: number }),
        ),
      }),
    ),
  }),
});

/** The fit that is kept; undefined before the first, and for one of another form, which is made anew. */
export async function keptFit(store: Store): Promise<KeptFit | undefined> {
  const parsed = keptSchema.safeParse(await settingByKey(store.db, KEY));
  return parsed.success ? parsed.data : undefined;
}

/** Keeps a fit in the place of the one before. */
export async function keepFit(store: Store, kept: KeptFit): Promise<void> {
  await putSettings(store.db, { [KEY]: kept });
}
