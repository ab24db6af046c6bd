import { keyOf } from '../../lib/domain/key-of.ts';
import type { Contact } from '../../lib/domain/records/contact.ts';
import type { Holding } from '../../lib/domain/records/holding.ts';
import type { Point } from '../../lib/domain/records/point.ts';
import type { Purchase } from '../../lib/domain/records/purchase.ts';
import { chancesFrom } from '../../lib/domain/rules/numerics/random.ts';
import { nextStamp } from '../../lib/domain/stamp.ts';

/** Invented customers with what they bought, as records that were written once. */
export interface InventedBase {
  contact: Contact[];
  point: Point[];
  holding: Holding[];
  purchase: Purchase[];
}

const DAY = 86_400_000;
const ZONE = 'Europe/Lisbon';

/**
 * So many customers who pay in euros until `now`: some buy every other week and some hardly ever, some leave. The first
 * is Ana Pereira of the practice inbox, who buys every three weeks and pays most of them.
 */
export function inventedBase(count: number, now: number): InventedBase {
  const chance = chancesFrom(11);
  const base: InventedBase = { contact: [], point: [], holding: [], purchase: [] };
  const stamp = nextStamp(undefined, now - 400 * DAY, 'invented');
  const once = <T extends object>(id: string, fields: T) => ({
    ...{ id, version: 1 },
    stamps: Object.fromEntries(Object.keys(fields).map((field) => [field, stamp])),
    ...fields,
  });
  for (let n = 0; n < count; n += 1) {
    const isAna = n === 0;
    const email = isAna ? 'ana.pereira@lumo.example' : `customer${n}@base.example`;
    const id = `c-base-${n}`;
    const point = keyOf('email', email);
    base.contact.push(once(id, { name: isAna ? 'Ana Pereira' : `Customer ${n}` }));
    base.point.push(once(point, { kind: 'email' as const, value: email }));
    base.holding.push(once(`h-base-${n}`, { point, contact: id, kind: 'personal' as const }));
    const gap = isAna ? 21 : 14 * 8 ** chance();
    const leaving = isAna ? 0 : chance() ** 3;
    const spend = isAna ? 60_000 : 1000 * 8 ** chance();
    let ago = isAna ? 9 + 12 * 21 : 180 + 100 * chance();
    for (let k = 0; ago > 0 && (k === 0 || chance() > leaving); k += 1) {
      const at = Math.round(now - ago * DAY);
      base.purchase.push(
        once(`b-base-${n}-${k}`, {
          ...{ point: `contact:${id}`, at, zone: ZONE, written: at, author: 'Leo' },
          items: [{ name: 'toner', quantity: 1 + (k % 3) }],
          amount: Math.round(spend * (0.5 + chance())),
          currency: 'EUR',
          status: 'paid' as const,
        }),
      );
      ago -= isAna ? gap : -gap * Math.log(chance());
    }
  }
  return base;
}
