import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { createZip } from '@aklinker1/zero-zip';

/** Packs a built extension into one file, which a browser installs for good; it takes unpacked ones for one run only. */
export async function packExtension(folder: string, file: string): Promise<void> {
  const zip = createZip({ level: 1 });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (statSync(path).isFile()) zip.addFile(name.split(sep).join('/'), readFileSync(path));
  }
  writeFileSync(file, await zip.toBuffer());
}
