import * as z from 'zod/mini';

/** The browsers that there is a package for. */
export const PACKAGED = ['chrome', 'edge', 'firefox'] as const;

/** One of the browsers that there is a package for. */
export type Packaged = (typeof PACKAGED)[number];

type Files = ReadonlyMap<string, Buffer>;

const manifestShape = z.looseObject({
  manifest_version: z.number(),
  version: z.string(),
  icons: z.record(z.string(), z.string()),
});

const ICONS = ['16', '32', '48', '128'];
/** Fields of a manifest that only one kind of browser knows. */
const CHROMIUM = ['minimum_chrome_version', 'side_panel'];
const FIREFOX = ['browser_specific_settings', 'sidebar_action'];

/** What a store would refuse, or users should not get, in a package for a browser; one sentence each. */
export function packageFaults(files: Files, browser: Packaged, version: string): string[] {
  const text = files.get('manifest.json')?.toString('utf8');
  if (text === undefined) return ['It holds no manifest.'];
  const read = manifestShape.safeParse(JSON.parse(text));
  if (!read.success) return ['Its manifest is no manifest.'];
  const manifest = read.data;
  const [own, others] = browser === 'firefox' ? [FIREFOX, CHROMIUM] : [CHROMIUM, FIREFOX];
  const faults: [boolean, string][] = [
    [manifest.manifest_version !== 3, 'Its manifest is not of the third version.'],
    [manifest.version !== version, `It says version ${manifest.version}, not ${version}.`],
    ['host_permissions' in manifest, 'It asks for hosts at install.'],
    [/127\.0\.0\.1|localhost/.test(text), 'Its manifest names a host of tests.'],
    ...ICONS.map((size): [boolean, string] => [
      (files.get(manifest.icons[size] ?? '')?.length ?? 0) === 0,
      `It holds no icon of ${size} pixels.`,
    ]),
    ...own.map((name): [boolean, string] => [!(name in manifest), `It does not say ${name}.`]),
    ...others.map((name): [boolean, string] => [
      name in manifest,
      `It says ${name}, which is another browser’s.`,
    ]),
  ];
  const maps = [...files].filter(([name, content]) => name.endsWith('.map') || namesMap(content));
  return [
    ...faults.flatMap(([is, fault]) => (is ? fault : [])),
    ...maps.map(([name]) => `${name} is or names a source map.`),
  ];
}

/** What the sources for the reviewers of Firefox’s store lack, or hold that is of no use to them; one sentence each. */
export function sourceFaults(files: Files): string[] {
  const needed = ['package.json', 'package-lock.json', 'wxt.config.ts', 'tsconfig.json'];
  const lacking = needed.filter((name) => !files.has(name));
  const needless = [...files.keys()].filter((name) => /^(?:\.|node_modules\/|tests\/)/.test(name));
  return [
    ...lacking.map((name) => `The sources lack ${name}.`),
    ...needless.map((name) => `The sources hold ${name}.`),
  ];
}

function namesMap(content: Buffer): boolean {
  return content.includes('sourceMappingURL=');
}
