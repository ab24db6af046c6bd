import type { OwnServices } from '../../components/settings/own-services.ts';
import type { OwnProposal } from '../../lib/domain/own-proposal.ts';
import { success } from '../../lib/domain/result.ts';
import { changeSettings, readSettings } from '../../lib/services/settings.ts';
import type { TestStore } from '../support/fresh-store.ts';

/** Questions that go as they are answered, confirmed into the settings of a store; what was dismissed is listed. */
export function ownServicesFor({ store }: Pick<TestStore, 'store'>, proposed: OwnProposal[] = []) {
  const dismissed: string[] = [];
  let left = proposed;
  let tell: (proposals: OwnProposal[]) => void = () => undefined;
  const answered = (address: string) => {
    left = left.filter((one) => one.address !== address);
    tell(left);
  };
  const own: OwnServices = {
    follow(listener) {
      tell = listener;
      listener(left);
      return () => undefined;
    },
    async confirm(address) {
      const settings = await readSettings(store);
      const result = await changeSettings(store, { own: [...settings.own, address] });
      if (result.ok) answered(address);
      return result;
    },
    async dismiss(address) {
      dismissed.push(address);
      answered(address);
      return success(undefined);
    },
  };
  return { own, dismissed };
}
