import { framesOf } from '../lib/page/page-of.ts';
import { readPage } from '../lib/page/read-page.ts';
import { proton } from '../lib/sites/proton.ts';

export default defineUnlistedScript(() => void readPage(proton, framesOf));
