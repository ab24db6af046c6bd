import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  VALUE_WORKER,
  valueRenewals,
  type WorkerAnswer,
} from '../../../lib/browser/value-worker.ts';
import { success } from '../../../lib/domain/result.ts';

/** A worker that is started for nothing: it keeps what it was started with. */
class StillWorker {
  static readonly started: StillWorker[] = [];
  onmessage: ((event: { data: WorkerAnswer }) => void) | undefined;
  onerror: (() => void) | undefined;
  isEnded = false;
  constructor(readonly script: unknown) {
    StillWorker.started.push(this);
  }
  terminate() {
    this.isEnded = true;
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  StillWorker.started.length = 0;
});

describe('the renewal of what all customers tell', () => {
  it('runs one at a time, and rests for a minute', async () => {
    const clock = { now: 0 };
    const ends: (() => void)[] = [];
    const run = () =>
      new Promise<WorkerAnswer>((resolve) => {
        ends.push(() => resolve(success({ renewed: true })));
      });
    const renew = valueRenewals(run, () => clock.now);
    const [first, second] = [renew(), renew()];
    clock.now = 600_000;
    void renew();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    expect([await first, await second]).toEqual([
      success({ renewed: true }),
      success({ renewed: true }),
    ]);
    clock.now += 59_999;
    await renew();
    expect(ends).toHaveLength(1);
    clock.now += 1;
    void renew();
    expect(ends).toHaveLength(2);
  });

  it('ends the worker with what it says, and says so when it breaks', async () => {
    vi.stubGlobal('Worker', StillWorker);
    const said = valueRenewals()();
    const [worker] = StillWorker.started;
    worker?.onmessage?.({ data: success({ renewed: true }) });
    expect(await said).toEqual(success({ renewed: true }));
    expect(worker?.isEnded).toBe(true);

    const broken = valueRenewals()();
    StillWorker.started[1]?.onerror?.();
    expect(await broken).toMatchObject({ ok: false });
  });

  it('starts one script alone, whatever its policy is asked for', async () => {
    vi.resetModules();
    vi.stubGlobal('Worker', StillWorker);
    const policies: [string, string][] = [];
    vi.stubGlobal('trustedTypes', {
      createPolicy: (
        name: string,
        { createScriptURL }: { createScriptURL: (url: string) => string },
      ) => {
        policies.push([name, createScriptURL('https://elsewhere.example/worker.js')]);
        return { createScriptURL: () => 'trusted' };
      },
    });
    const fresh = await import('../../../lib/browser/value-worker.ts');
    void fresh.valueRenewals()();
    void fresh.valueRenewals()();
    expect(policies).toEqual([[VALUE_WORKER.policy, VALUE_WORKER.script]]);
    expect(StillWorker.started.map(({ script }) => script)).toEqual(['trusted', 'trusted']);
  });
});
