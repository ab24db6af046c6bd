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

/** How many there are of something: "1 purchase", "1,200 purchases". */
export function counted(n: number, one: string, several = `${one}s`): string {
  return `${n.toLocaleString()} ${n === 1 ? one : several}`;
}

/** The day of an instant as it is here. */
export function day(at: number): string {
  return new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' });
}
