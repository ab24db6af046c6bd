import { readPage } from '../lib/page/read-page.ts';
import { siteOf } from '../lib/sites/recipe/written/site.ts';
import recipe from '../lib/sites/recipes/tawk.json' with { type: 'json' };

export default defineUnlistedScript(() => void readPage(siteOf(recipe)));
