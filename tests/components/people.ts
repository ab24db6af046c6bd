import { servicesOfStore } from '../../components/panel/services-of-store.ts';
import type { StoreServices } from '../../components/panel/store-services.ts';
import type { OpenStore } from '../../components/panel/writes-of-store.ts';
import type { DetectedPeople } from '../../lib/domain/detection.ts';
import { buildMessage, buildPerson, buildThread } from '../support/build-detection.ts';
import { succeeded } from '../support/expect-success.ts';
import { freshStore, HOUR, MONDAY, type TestStore } from '../support/fresh-store.ts';

/** A customer whom the store knows. */
export const ANA = buildPerson('Ana Pereira', 'ana@lumo.example');

/** Another customer. */
export const BEN = buildPerson('Ben Okoro', 'ben@okoro.example');

/** A thread with Ana: two messages, an hour apart. */
export const ANA_THREAD = buildThread(
  [ANA],
  [
    buildMessage('a1', 'Where is order 4471?', MONDAY - 2 * HOUR),
    buildMessage('a2', 'It has arrived, thank you.', MONDAY - HOUR),
  ],
  { key: 'ana-thread', subject: 'Order 4471' },
);

/** A thread with Ben. */
export const BEN_THREAD = buildThread([BEN], [buildMessage('b1', 'Please send a quote.', MONDAY)], {
  key: 'ben-thread',
  subject: 'Quote',
});

/** A chat that shows a name and no address. */
export function chatWith(name: string): DetectedPeople {
  return {
    kind: 'people',
    site: 'conversejs',
    channel: 'chat',
    primary: 0,
    people: [
      {
        name,
        points: [
          {
            kind: 'alias',
            value: `conversejs/anna/${name}`,
            confidence: 'likely',
            evidence: 'chat header',
          },
        ],
        role: 'participant',
        evidence: 'chat header',
        confidence: 'likely',
      },
    ],
    conversation: { key: `chat ${name}`, messages: [buildMessage('c1', 'Hello', MONDAY)] },
  };
}

/** A store in memory with its services and the people who were added. */
export interface PeopledStore {
  given: TestStore;
  services: StoreServices;
  ana: string;
  ben: string;
}

/** A store that knows Ana and Ben. */
export async function storeWithPeople(): Promise<PeopledStore> {
  const given = await freshStore();
  const services = servicesOfStore(given.store satisfies OpenStore);
  const add = async (name: string, value: string, title: string, company: string) => {
    const points = [{ kind: 'email' as const, value }];
    return succeeded(await services.addContact({ name, title, company, points })).value.contact;
  };
  const ana = await add('Ana Pereira', 'ana@lumo.example', 'Buyer', 'Lumo SA');
  const ben = await add('Ben Okoro', 'ben@okoro.example', '', '');
  return { given, services, ana, ben };
}
