import type { Dropped } from './FileDrop.tsx';

/** What a place for a file of purchases says. */
export const PURCHASE_FILES: Dropped = {
  label: 'Purchases from a CSV file of a shop or an invoicing program',
  kinds: '.csv,.txt,text/csv',
};
