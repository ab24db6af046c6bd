import { readPage } from '../lib/page/read-page.ts';
import { teams } from '../lib/sites/teams.ts';

export default defineUnlistedScript(() => void readPage(teams));
