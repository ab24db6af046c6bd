import { readPage } from '../lib/page/read-page.ts';
import { github } from '../lib/sites/github.ts';

export default defineUnlistedScript(() => void readPage(github));
