import { failure } from '../domain/result.ts';

const OUTDATED =
  'Alongside was updated while this panel was open. Nothing was saved here; what you typed is kept. Reload the panel and try again.';

const DAMAGED =
  'A record that this needs is damaged on this disk, so nothing was saved. What you typed is kept; take everything out with “Export everything” and bring it into an empty Alongside.';

/** The failure of a page whose code is older (or newer) than the store. */
export function outdatedPage() {
  return failure('outdated-page', OUTDATED);
}

/** A failure in plain words from whatever IndexedDB threw. */
export function storageFailure(error: unknown) {
  const names = namesOf(error);
  if (names.includes('VersionError') || names.includes('DatabaseClosedError'))
    return outdatedPage();
  if (names.includes('DamagedRecordError')) return failure('damaged', DAMAGED);
  if (
    names.includes('QuotaExceededError') ||
    names.includes('DataError') ||
    names.includes('AbortError')
  ) {
    return failure(
      'storage',
      'There is no room left on this disk, so nothing was saved. What you typed is kept here; free some space and try again.',
    );
  }
  if (
    names.includes('MissingAPIError') ||
    names.includes('InvalidStateError') ||
    names.includes('OpenFailedError')
  ) {
    return failure(
      'storage',
      'This browser does not let Alongside keep data here (private windows often do not). Open a normal window to work with your history.',
    );
  }
  return failure('storage', 'The browser could not save this. What you typed is kept; try again.');
}

function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let one = error; one instanceof Error && names.length < 5; one = innerOf(one))
    names.push(one.name);
  return names;
}

function innerOf(error: Error): unknown {
  return 'inner' in error ? error.inner : error.cause;
}
