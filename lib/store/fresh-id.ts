import type { Store } from './store.ts';

const TIME = 9;
/** 80 bits, in hexadecimal digits: enough within one millisecond. */
const RANDOM = 20;

/**
 * A fresh id that sorts after those made before: what is made together then lies together on the disk, where random
 * ids make every index of a large store be written all over.
 */
export function freshId({ now, newId }: Pick<Store, 'now' | 'newId'>): string {
  const time = Math.max(0, now()).toString(36).padStart(TIME, '0');
  return `${time}${newId().slice(-RANDOM)}`;
}
