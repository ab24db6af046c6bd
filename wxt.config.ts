import tailwindcss from '@tailwindcss/vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { hostPermissionsOf, manifestOf, NO_CODE_FROM_TEXT } from './lib/browser/manifest.ts';
import { readingTables } from './lib/domain/phone-tables.ts';

const SMALLEST = {
  minify: 'terser',
  terserOptions: {
    ecma: 2020,
    toplevel: true,
    compress: {
      passes: 6,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
      keep_fargs: false,
      unsafe_methods: true,
      unsafe_comps: true,
      // calls that are put in the place of functions repeat less, and what repeats compresses
      inline: 1,
    },
  },
} as const;

/**
 * Starts a page script without the reports that WXT puts around it: a page pays for every byte. One that `answers`
 * gives what it returns to whoever ran it.
 */
const bareStart = (answers: boolean) => ({
  name: 'bare-start',
  transform(code: string, id: string): string | undefined {
    if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
    const [definition = ''] = /^import definition from .*$/m.exec(code) ?? [];
    return `${definition}\n${answers ? 'export default ' : ''}definition.main();`;
  },
});

/** One word for what is declared in place of two, which compresses better; that nothing is assigned twice is checked before. */
const oneDeclaration = {
  name: 'one-declaration',
  renderChunk: (code: string) => code.replace(/^(\s*(?:for \()?)const /gm, '$1let '),
};

/** The same library without what it does for browsers that are older than those we run in. */
const SMALLER_FORMS = [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }];

/** The tables of phone numbers are only read by: how a number is written out would be 9 kB in the panel. */
const smallPhoneTables = {
  name: 'small-phone-tables',
  transform(code: string, id: string): string | undefined {
    if (!id.endsWith('/libphonenumber-js/metadata.min.json.js')) return undefined;
    const [before = '', tables = ''] = code.split('export default ');
    return `${before}export default ${JSON.stringify(readingTables(JSON.parse(tables)))}`;
  },
};

/** What is asked of the graph of modules. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: string[] } | null;
}

/** The pages that load a module as soon as they open, by name; what comes later to one of them is not counted. */
function pagesOpeningWith(module: string, graph: ModuleGraph): string[] {
  const pages = new Set<string>();
  const seen = new Set<string>();
  const follow = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    const info = graph.getModuleInfo(id);
    if (info?.isEntry === true) pages.add(/([a-z]+)(?:\/index)?\.html$/.exec(id)?.[1] ?? id);
    for (const importer of info?.importers ?? []) follow(importer);
  };
  follow(module);
  return [...pages].sort();
}

/**
 * What pages open with lies in one file for all that share it: by itself it would be cut wherever something that comes
 * later shares a part too, into thirty files, which compress worse one by one and open slower.
 */
const OPENING = {
  tags: ['$initial' as const],
  name(module: string, graph: ModuleGraph) {
    const pages = pagesOpeningWith(module, graph);
    return pages.length > 1 ? pages.join('-') : null;
  },
  // whatever a module imports is opened by the same pages, and lies in the same file or in one that more share
  includeDependenciesRecursively: false,
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  vite: ({ command }) => {
    if (command !== 'build') return { plugins: [tailwindcss()] };
    // every build is the same code, also the one for tests, for which WXT would name its mode instead
    process.env['NODE_ENV'] = 'production';
    return {
      plugins: [tailwindcss(), smallPhoneTables],
      resolve: { alias: SMALLER_FORMS },
      define: { 'process.env.NODE_ENV': '"production"', ...NO_CODE_FROM_TEXT },
      build: {
        modulePreload: {
          // it would fetch, which nothing here may, for browsers that are older than those we run in
          polyfill: false,
          // what comes later lies on the same disk: the lists of what it needs would cost every opening
          resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
        },
      },
    };
  },
  // what a reviewer of Firefox's store needs to build the same files
  zip: { excludeSources: ['tests/**', 'coverage/**'] },
  manifest: ({ browser, command }) => manifestOf(browser, command === 'serve'),
  hooks: {
    'vite:build:extendConfig': ([entrypoint], vite) => {
      if (entrypoint?.inputPath.endsWith('.html') === true) {
        const output = { codeSplitting: { groups: [OPENING] } };
        Object.assign(vite, mergeConfig(vite, { build: { rolldownOptions: { output } } }));
        return;
      }
      // the worker is the extension's own, and no page loads it
      if (entrypoint?.type !== 'unlisted-script' || entrypoint.name === 'value-worker') return;
      // only what it returns is wanted, and it comes on a press: no smaller tool may take that for needless
      if (entrypoint.name === 'report') {
        vite.plugins = [...(vite.plugins ?? []), bareStart(true)];
        return;
      }
      // what a page loads is worth the slower tool that makes it smallest
      vite.build = { ...vite.build, ...SMALLEST };
      vite.plugins = [
        ...(vite.plugins ?? []),
        bareStart(entrypoint.name === 'clip'),
        oneDeclaration,
      ];
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // WXT asks at install for the hosts of scripts that are registered at run time: those are granted one by one.
      if (wxt.config.command === 'serve') return;
      const hosts = hostPermissionsOf(wxt.config.mode);
      if (hosts.length > 0) manifest.host_permissions = hosts;
      else delete manifest.host_permissions;
    },
  },
});
