import { learnRest } from '../lib/page/teach/learn-conversation.ts';

export default defineUnlistedScript(() => {
  // where the next call into this page finds it: the extension's own world, which the page does not see
  Reflect.set(globalThis, 'learn-conversation', learnRest);
});
