import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readJson } from './read-json.ts';

const FOLDER = join(import.meta.dirname, '../../lib/sites/recipes');

/** Every recipe of a site that is part of the project, unread but for what its file is called. */
export const RECIPES = readdirSync(FOLDER).map((file) => ({
  file,
  id: file.replace(/\.json$/, ''),
  recipe: readJson(join(FOLDER, file), z.unknown()),
}));
