import { createContext, Script } from 'node:vm';

/** Far longer than any reading takes, also on a loaded machine; shorter than a test may take. */
const LONGEST_MS = 20_000;
const TIMED_OUT = 'ERR_SCRIPT_EXECUTION_TIMEOUT';

const calls: { read: () => void } = { read: () => undefined };
const context = createContext(calls);
const reading = new Script('read()');

/** What is read, or that it goes on without end: what never waits is ended by no time-out of a test. Errors are thrown. */
export function unlessItHangs<T>(read: () => T, longest = LONGEST_MS): T | 'hangs' {
  const found: T[] = [];
  calls.read = () => {
    found.push(read());
  };
  try {
    reading.runInContext(context, { timeout: longest });
  } catch (error) {
    // the error is of the context, not of this one's class
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === TIMED_OUT)
      return 'hangs';
    throw error;
  }
  const [first] = found;
  if (first === undefined) throw new Error('nothing was read');
  return first;
}
