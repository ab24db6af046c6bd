import type { Failure } from '../../lib/domain/result.ts';
import { Button } from './Button.tsx';

/** What went wrong, what was kept, and the way to try again; nothing while all is well. */
export function FailureNote({
  failure,
  retry,
}: {
  failure: Failure | undefined;
  retry?: (() => void) | undefined;
}) {
  if (failure === undefined) return null;
  return (
    <div
      role="alert"
      className="flex items-center gap-2 rounded-lg bg-red-wash px-2.5 py-1.5 text-small text-red"
    >
      <p className="flex-1">{failure.message}</p>
      {retry !== undefined && <Button onClick={retry}>Retry</Button>}
    </div>
  );
}
