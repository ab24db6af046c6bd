import { framesOf } from '../lib/page/page-of.ts';
import { readOnce } from '../lib/page/read-page.ts';
import { linkedin } from '../lib/sites/linkedin.ts';

export default defineUnlistedScript(() => void readOnce(linkedin, framesOf));
