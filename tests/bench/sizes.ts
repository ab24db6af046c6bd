import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PAGE_SCRIPTS, PROBE } from '../../lib/browser/page-scripts.ts';
import { BUILDS } from '../support/extension-build.ts';
import { type Figure, figureOf, type Goal } from './figures.ts';

const KILOBYTE = 1000;
const PAGE: Goal = { of: 'median', atMost: 8 };
const PANEL: Goal = { of: 'median', atMost: 150 };

/** What a page of each site loads, compressed: the probe that knows the software, and the site's own script. */
export function measureSizes(): Figure[] {
  const probe = gzipped(PROBE.file);
  return [
    figureOf('a page that no adapter knows', [probe], PAGE, 'KB'),
    ...PAGE_SCRIPTS.map(({ name, file, matches }) => {
      // sites with hosts of their own are known without the probe
      const size = gzipped(file) + (matches.length > 0 ? 0 : probe);
      return figureOf(`a page of ${name}`, [size], PAGE, 'KB');
    }),
  ];
}

/** What the panel loads before it shows anything, compressed: the scripts and style sheets that its page names. */
export function measurePanelSize(): Figure {
  const page = readFileSync(join(BUILDS.production, 'sidepanel.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    ([, file = '']) => file,
  );
  const size = [...new Set(files)].reduce((sum, file) => sum + gzipped(file), 0);
  return figureOf('what the panel loads to open', [size], PANEL, 'KB');
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(join(BUILDS.production, file)), { level: 9 }).length / KILOBYTE;
}
