/** The ids of the sample customers: fixed, so that they are found again without looking through everybody. */
export const SAMPLE_IDS = [
  'c-sample-ana-pereira',
  'c-sample-chidi-okafor',
  'c-sample-marta-nowak',
] as const;
