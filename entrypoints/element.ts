import { readPage } from '../lib/page/read-page.ts';
import { element } from '../lib/sites/element.ts';

export default defineUnlistedScript(() => void readPage(element));
