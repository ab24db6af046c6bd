import { readPage } from '../lib/page/read-page.ts';
import { siteOfOneAddress } from '../lib/sites/recipe/written/one-address.ts';
import recipe from '../lib/sites/recipes/zalo.json' with { type: 'json' };

export default defineUnlistedScript(() => void readPage(siteOfOneAddress(recipe)));
