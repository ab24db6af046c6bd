import { framesOf } from '../lib/page/page-of.ts';
import { readPage } from '../lib/page/read-page.ts';
import { roundcube } from '../lib/sites/roundcube.ts';

export default defineUnlistedScript(() => void readPage(roundcube, framesOf));
