import type { Result } from '../../../../lib/domain/result.ts';
import type { Measured } from '../../../../lib/domain/rules/measured.ts';

/** A figure as docs/rules.md writes it, or the sentence with which it was refused. */
export function told(result: Result<Measured>): string {
  if (!result.ok) return result.failure.message;
  const { value, n, thin } = result.value;
  const shown = value.toFixed(1).replace('-', '−');
  return `${shown} (n ${n}${thin === true ? ', thin' : ''})`;
}
