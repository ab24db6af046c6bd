import { failure, type Result } from '../domain/result.ts';

/** The script that fits what all customers tell, and the policy of trusted types under which it alone may be started. */
export const VALUE_WORKER = { script: '/value-worker.js', policy: 'value-worker' } as const;

/** What the worker posts once, when it is done. */
export type WorkerAnswer = Result<{ renewed: boolean }>;

interface Policies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (url: string) => string };
}

const FAILED = failure('refused', 'The forecast could not be made. It is tried again later.');

let address: string | undefined;

/** The one address that the policy gives, whatever it is asked for; as text in browsers that know no trusted types. */
function scriptAddress(): string {
  if (address !== undefined) return address;
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const rules = { createScriptURL: () => VALUE_WORKER.script };
  const policy = trustedTypes?.createPolicy(VALUE_WORKER.policy, rules);
  address = policy === undefined ? VALUE_WORKER.script : policy.createScriptURL('');
  return address;
}

/** For so long after it ended the worker is not started again. */
const REST_MS = 60_000;

/** Runs the worker, one at a time and not again within a minute; in between, what the last one said stands. */
export function valueRenewals(run = runValueWorker, now = Date.now): () => Promise<WorkerAnswer> {
  let last: Promise<WorkerAnswer> | undefined;
  let restsUntil = -Infinity;
  return () => {
    if (last !== undefined && now() < restsUntil) return last;
    restsUntil = Infinity;
    last = run().finally(() => {
      restsUntil = now() + REST_MS;
    });
    return last;
  };
}

/** Starts the worker, waits for what it says, and ends it. */
function runValueWorker(): Promise<WorkerAnswer> {
  return new Promise((resolve) => {
    const worker = new Worker(scriptAddress());
    const done = (answer: WorkerAnswer) => {
      worker.terminate();
      resolve(answer);
    };
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => done(data);
    worker.onerror = () => done(FAILED);
  });
}
