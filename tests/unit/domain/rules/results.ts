import type { Result } from '../../../../lib/domain/result.ts';

/** What a rule found; a test fails with its sentence where it was refused. */
export function resultOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

/** The sentence with which a rule refused. */
export function whyNot(result: Result<unknown>): string {
  return result.ok ? 'not refused' : result.failure.message;
}
