import { calledByClick } from '../lib/page/teach/called.ts';

export default defineUnlistedScript(() => {
  // where the next call into this page finds it: the extension's own world, which the page does not see
  Reflect.set(globalThis, 'called', calledByClick);
});
