import { originsWith } from './drawn-frames.ts';
import { PAGE_SCRIPTS } from './page-scripts.ts';
import { VALUE_WORKER } from './value-worker.ts';

/** What installing asks for: nothing that carries a warning, and no site. */
const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'sidePanel',
  'scripting',
  'activeTab',
  'alarms',
  'contextMenus',
  'idle',
] as const;

/** The hosts granted at install: none, except in the build for tests (`e2e`), which has loopback and the known sites. */
export function hostPermissionsOf(mode: string): string[] {
  if (mode !== 'e2e') return [];
  const sites = PAGE_SCRIPTS.flatMap(({ matches }) => matches.flatMap(originsWith));
  return ['http://127.0.0.1/*', 'http://localhost/*', ...sites];
}

const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+C' } },
  note: {
    suggested_key: { default: 'Alt+N' },
    description: 'Note for the person on this page',
  },
};

const CHROME = { minimum_chrome_version: '121', externally_connectable: { ids: [] } };

const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'alongside@alongside.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};

/** The manifest for a browser, but for what WXT adds from the files; `serving` while the development server runs. */
export function manifestOf(browser: string, serving: boolean) {
  const firefox = browser === 'firefox';
  return {
    name: 'Alongside',
    permissions: PERMISSIONS.filter((one) => !(firefox && one === 'sidePanel')),
    // reminders of tasks: asked for with the first one
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'Open Alongside' },
    commands: COMMANDS,
    omnibox: { keyword: 'al' },
    content_security_policy: { extension_pages: contentSecurityPolicy(serving) },
    ...(firefox ? FIREFOX : CHROME),
  };
}

/**
 * What the bundler puts in for zod, which builds code from text unless it is told not to before the first schema is made.
 * The policy below refuses that, and each refusal stands in the console. No import can see to it: which chunk runs
 * first is the bundler's choice. zod looks for its settings under this name.
 */
export const NO_CODE_FROM_TEXT = { 'globalThis.__zod_globalConfig': '{"jitless":true}' } as const;

/** What a page of the extension may load: its own files, and nothing from anywhere else. */
function contentSecurityPolicy(serving: boolean): string {
  const always = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const built = [
    "connect-src 'none'",
    "require-trusted-types-for 'script'",
    // a worker's address is a sink: one policy, which knows one address
    `trusted-types ${VALUE_WORKER.policy}`,
  ];
  // The development server reloads over a socket and sets styles in ways that trusted types refuse.
  const served = ["connect-src 'self' ws://localhost:* http://localhost:*"];
  return [...always, ...(serving ? served : built)].join('; ');
}
