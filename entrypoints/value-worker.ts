import type { WorkerAnswer } from '../lib/browser/value-worker.ts';
import { type Result, success } from '../lib/domain/result.ts';
import { renewFit } from '../lib/services/value/renew-fit.ts';
import { openStore } from '../lib/store/open.ts';

/** Makes the fit to all customers anew where it is too old; while another window does, that is left to it. */
async function renew(): Promise<WorkerAnswer> {
  return navigator.locks.request('alongside-value-fit', { ifAvailable: true }, async (lock) => {
    if (lock === null) return success({ renewed: false });
    const opened = await openStore();
    if (!opened.ok) return opened;
    const result: Result<{ renewed: boolean }> = await renewFit(opened.value);
    opened.value.db.close();
    return result;
  });
}

export default defineUnlistedScript(() => {
  void renew().then((answer) => postMessage(answer));
});
