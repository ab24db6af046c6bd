import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILDS } from '../support/extension-build.ts';

const text = readFileSync(join(BUILDS.firefox, 'manifest.json'), 'utf8');
const manifest: unknown = JSON.parse(text);

test('the build is of the manifest’s third version, for Firefox 140 and later, with a sidebar', () => {
  expect(manifest).toMatchObject({
    manifest_version: 3,
    browser_specific_settings: { gecko: { strict_min_version: '140.0' } },
    sidebar_action: { default_panel: 'sidepanel.html' },
  });
  expect(manifest).not.toHaveProperty('host_permissions');
});

test('it declares that no data is collected, and may connect to nothing', () => {
  expect(manifest).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
  expect(text).toContain("connect-src 'none'");
});
