import * as z from 'zod/mini';
import { failure, type Result, success } from '../domain/result.ts';
import type { FcrDays } from '../domain/rules/measures/fcr.ts';
import type { SectionLayout } from '../domain/section-order.ts';
import { storageFailure } from '../store/failures.ts';
import { allSettings, putSettings, settingByKey } from '../store/local.ts';
import type { Store } from '../store/store.ts';

/** The settings of this device. */
export interface Settings {
  /** Single keys (L, N, /, ?, X) act when no text field has the focus. */
  singleKeys: boolean;
  /** The member of staff's name under what they write. */
  author: string;
  /** The user's own addresses and the company's domains. */
  own: string[];
  /** How the sections of the panel stand. */
  sections: SectionLayout;
  /** Addresses, numbers, handles and domains of which nothing is ever logged. */
  neverLog: string[];
  /** For so many days a concern that comes back counts against its first contact. */
  fcrDays: FcrDays;
  /** A customer is who bought within so many days. */
  customerDays: number;
  /** Customers usually let so many days pass between purchases: counts until enough of them tell it. */
  gapDays?: number | undefined;
  /** Whether the user said, where the first task with a date was made, if they want to be reminded of tasks. */
  answeredReminders: boolean;
}

const sectionNames = z.array(z.string().check(z.maxLength(40))).check(z.maxLength(60));

const fields = {
  singleKeys: z.boolean(),
  author: z.string().check(z.maxLength(200)),
  own: z.array(z.string().check(z.maxLength(320))).check(z.maxLength(200)),
  sections: z.object({ order: sectionNames, unfolded: sectionNames }),
  neverLog: z.array(z.string().check(z.maxLength(320))).check(z.maxLength(200)),
  fcrDays: z.literal([7, 30]),
  customerDays: z.int().check(z.minimum(1), z.maximum(3650)),
  // nobody is late within a week, whatever is usual
  gapDays: z.optional(z.int().check(z.minimum(7), z.maximum(3650))),
  answeredReminders: z.boolean(),
};

const storedSchema = z.object({
  singleKeys: z.catch(fields.singleKeys, true),
  author: z.catch(fields.author.check(z.minLength(1)), 'Me'),
  own: z.catch(fields.own, []),
  sections: z.catch(fields.sections, { order: [], unfolded: [] }),
  neverLog: z.catch(fields.neverLog, []),
  fcrDays: z.catch(fields.fcrDays, 7),
  customerDays: z.catch(fields.customerDays, 365),
  gapDays: z.catch(fields.gapDays, undefined),
  answeredReminders: z.catch(fields.answeredReminders, false),
});

const changeSchema = z.partial(z.object(fields));

const REFUSED =
  'Your name can have 200 characters, and there is room for 200 addresses of 320 characters in each list; a customer is who bought within 1 to 3650 days, and customers usually let 7 to 3650 days pass. Nothing was changed.';

/** The settings of this device; what was never set has its first value. */
export async function readSettings(store: Store): Promise<Settings> {
  return storedSchema.parse(await allSettings(store.db));
}

/** The days that customers usually let pass, as the owner states; read alone, as it is asked for beside every customer. */
export async function statedGap({ db }: Store): Promise<number | undefined> {
  return storedSchema.shape.gapDays.parse(await settingByKey(db, 'gapDays'));
}

/** Changes the named settings of this device; refused as a whole when one of them could not be read again. */
export async function changeSettings(
  store: Store,
  change: Partial<Settings>,
): Promise<Result<Settings>> {
  const checked = changeSchema.safeParse(change);
  if (!checked.success) return failure('invalid', REFUSED);
  try {
    await putSettings(store.db, change);
    return success(await readSettings(store));
  } catch (error) {
    return storageFailure(error);
  }
}
