import type { RecordKind } from '../../records/kinds.ts';

/** The kinds whose records may set automations off. */
export const OCCASION_KINDS: readonly RecordKind[] = [
  'purchase',
  'case',
  'survey',
  'deal',
  'lead',
  'contact',
];
