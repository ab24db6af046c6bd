// Makes the build for tests of the one for users: the same files, with loopback and the known sites granted.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { hostPermissionsOf } from '../../lib/browser/manifest.ts';
import { BUILDS } from '../support/extension-build.ts';

rmSync(BUILDS.e2e, { recursive: true, force: true });
cpSync(BUILDS.production, BUILDS.e2e, { recursive: true });
const file = join(BUILDS.e2e, 'manifest.json');
const manifest = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')));
const granted = { ...manifest, host_permissions: hostPermissionsOf('e2e') };
// last, and so what tells that this build is whole
writeFileSync(file, JSON.stringify(granted, null, 2));
