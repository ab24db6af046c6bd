import type { Result } from '../../lib/domain/result.ts';
import type { Moment } from '../../lib/domain/rules/purchase.ts';
import { wallTimeOf } from '../../lib/domain/wall-clock.ts';

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

/** The day of an instant on the calendar of its zone, also of one that this browser does not know. */
export function dayIn({ at, zone }: Moment): string {
  const wall = new Date(wallTimeOf(at, zone));
  return wall.toLocaleDateString(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
}

/** Why a figure cannot be told, under its name. */
export function whyNot(name: string, result: Result<unknown>): Explained {
  return { name, lines: result.ok ? [] : [result.failure.message] };
}
