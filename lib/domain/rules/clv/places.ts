/** How what customers are expected to bring is spread among them, so that one can be placed. */
export interface Places {
  /** How many customers there are. */
  readonly n: number;
  /** What they are expected to bring, the most first; of many only so many, evenly chosen. */
  readonly values: readonly number[];
}

/** Where a customer stands among `n`: 1 brings most. */
export interface Place {
  readonly place: number;
  readonly n: number;
  /** Set where there are so many that the place was told from some of them. */
  readonly about?: true;
}

/** Of so many customers each is kept. */
const MOST = 1000;

/** The places of customers by what each is expected to bring. */
export function placesOf(values: readonly number[]): Places {
  const n = values.length;
  const sorted = values.toSorted((one, other) => other - one);
  if (n <= MOST) return { n, values: sorted };
  const at = (index: number) => sorted[Math.round((index * (n - 1)) / (MOST - 1))] ?? 0;
  return { n, values: Array.from({ length: MOST }, (_, index) => at(index)) };
}

/** The place of a customer who is expected to bring this; those who bring the same share it. */
export function placeOf(value: number, { n, values }: Places): Place {
  const before = values.filter((one) => one > value).length;
  if (n === values.length) return { place: Math.min(before + 1, Math.max(n, 1)), n };
  const step = (n - 1) / (values.length - 1);
  return { place: Math.min(Math.round(before * step) + 1, n), n, about: true };
}
