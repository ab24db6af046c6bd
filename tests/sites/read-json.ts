import { readFileSync } from 'node:fs';
import type * as z from 'zod/mini';

/** The content of a JSON file, checked against what it must be. */
export function readJson<T>(file: string, schema: z.ZodMiniType<T>): T {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return schema.parse(content);
}
