import { framesOf } from '../lib/page/page-of.ts';
import { censoredTree } from '../lib/page/report/censored-tree.ts';
import { visibleOnScreen } from '../lib/page/visible-on-screen.ts';

export default defineUnlistedScript(() =>
  censoredTree(document, framesOf(document, visibleOnScreen)),
);
