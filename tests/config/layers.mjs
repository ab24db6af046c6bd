/**
 * Which way imports may point (docs/decisions.md): `domain ← formats, store, team ← services ←
 * components ← entrypoints`, and `domain ⇠ sites ← page ← page scripts`.
 * A layer may import itself, the layers and the packages listed here, and nothing else.
 */
const LAYERS = {
  domain: {
    imports: [],
    packages: ['zod', '@noble/hashes', 'libphonenumber-js', 'chrono-node'],
  },
  sites: { imports: [], packages: [] },
  page: { imports: ['sites', 'messages'], packages: ['@mozilla/readability'] },
  messages: { imports: ['domain'], packages: ['zod'] },
  formats: { imports: ['domain'], packages: ['zod'] },
  store: { imports: ['domain'], packages: ['dexie', 'zod', '@noble/hashes'] },
  team: { imports: ['domain', 'store'], packages: ['zod'] },
  browser: { imports: ['domain', 'messages', 'sites'], packages: ['wxt', 'zod'] },
  services: {
    imports: ['domain', 'formats', 'store', 'team', 'messages', 'sites'],
    packages: ['zod', 'libphonenumber-js'],
  },
};

/** Files of the domain that hold no library: what an adapter and a page script may use as values. */
const CONTRACT = '^lib/domain/(detection|stated|channel|recipe-caps)\\.ts$';

/** Entry points that run inside somebody else's page. */
const PAGE_SCRIPTS =
  '^entrypoints/(?!background|sidepanel|welcome|workspace|note|value-worker)[^/]+';

/** The one page script with a library: it runs on a press only, and is in the page for that moment. */
const CLIP = '^entrypoints/clip\\.ts$';

const within = (/** @type {string} */ layer) => `^lib/${layer}/`;
const packaged = (/** @type {string} */ name) => `^node_modules/${name}/`;

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const layerRules = Object.entries(LAYERS).map(([layer, { imports, packages }]) => ({
  name: `${layer}-imports-only-what-it-may`,
  severity: 'error',
  from: { path: within(layer) },
  to: {
    pathNot: [
      within(layer),
      ...imports.map(within),
      ...packages.map(packaged),
      ...(layer === 'sites' || layer === 'page' ? [within('domain')] : []),
    ],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'page-side-takes-types-and-the-contract-from-domain',
      severity: 'error',
      from: { path: '^lib/(sites|page)/' },
      to: { path: within('domain'), pathNot: CONTRACT, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-scripts-load-no-package',
      severity: 'error',
      from: { path: PAGE_SCRIPTS, pathNot: CLIP },
      to: { path: '^node_modules/(?!wxt/)', reachable: true },
    },
    {
      name: 'the-clip-loads-readability-only',
      severity: 'error',
      from: { path: CLIP },
      to: { path: '^node_modules/(?!wxt/|@mozilla/readability/)', reachable: true },
    },
    {
      name: 'page-scripts-stay-on-the-page-side',
      severity: 'error',
      from: { path: PAGE_SCRIPTS },
      to: { path: '^(components|lib/(store|services|team|formats|browser))/' },
    },
    {
      name: 'components-know-services-and-domain-only',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(entrypoints|lib/(?!domain/|services/)|node_modules/(dexie|dexie-react-hooks|wxt)/)',
      },
    },
    {
      name: 'nothing-imports-an-entry-point',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'shipped-code-imports-no-tests',
      severity: 'error',
      from: { path: '^(entrypoints|components|lib)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'schemas-are-made-with-the-small-zod',
      severity: 'error',
      from: {},
      to: { path: '^node_modules/zod/(?!mini/)' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'every-import-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.wxt|\\.output)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
