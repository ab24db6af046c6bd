import { readPage } from '../lib/page/read-page.ts';
import { slack } from '../lib/sites/slack.ts';

export default defineUnlistedScript(() => void readPage(slack));
