import { insertAtCursor } from '../lib/page/insert/at-cursor.ts';

// what runs next in the same world of the same page, by the same press, hands the text over
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { insertAtCursor });
});
