import { lookOf } from '../lib/page/look.ts';
import { visibleOnScreen } from '../lib/page/visible-on-screen.ts';

export default defineUnlistedScript(() => lookOf(document, visibleOnScreen));
