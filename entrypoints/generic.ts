import { framesOf } from '../lib/page/page-of.ts';
import { readPage } from '../lib/page/read-page.ts';
import { takeProbeAlong } from '../lib/page/take-along.ts';
import { generic } from '../lib/sites/generic.ts';

export default defineUnlistedScript(() => {
  void readPage(generic, framesOf);
  takeProbeAlong();
});
