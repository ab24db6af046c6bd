import type { Result } from '../../lib/domain/result.ts';

/** The value of a success; a failure ends the test with its sentence. */
export function succeeded<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed: ${result.failure.code}: ${result.failure.message}`);
  return result.value;
}

/** The code of a failure; a success ends the test. */
export function failedWith(result: Result<unknown>): string {
  if (result.ok) throw new Error('expected a failure');
  return result.failure.code;
}
