/** Why something could not be done, as a value: `message` is a plain sentence for the screen. */
export interface Failure {
  code:
    | 'invalid'
    | 'not-found'
    | 'busy'
    | 'outdated-page'
    | 'storage'
    | 'not-empty'
    | 'damaged'
    | 'page-gone'
    | 'refused';
  message: string;
}

/** What every operation that can fail returns across layers. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** A success. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A failure with its sentence for the screen. */
export function failure(code: Failure['code'], message: string): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, message } };
}
