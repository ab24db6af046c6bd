/** One figure with all that it was made of, in words. */
export interface Explained {
  readonly name: string;
  /** The figure itself; absent where it cannot be told, and the lines say why. */
  readonly value?: string;
  /** How it is worked out, and from what. */
  readonly lines: readonly string[];
  /** What it rests on, and when that was looked at. */
  readonly rests?: string;
}
