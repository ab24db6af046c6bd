import type { Look } from './record-section.ts';

/** The classes of what stands out. */
export const LOOKS: Readonly<Record<Look, string>> = {
  soft: 'text-soft',
  strong: 'font-semibold',
  amber: 'font-semibold text-amber',
  red: 'font-semibold text-red',
  green: 'text-green',
};
