import { readPage } from '../lib/page/read-page.ts';
import { crowded } from '../lib/sites/crowded.ts';

export default defineUnlistedScript(() => void readPage(crowded));
