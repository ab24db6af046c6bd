import type * as z from 'zod/mini';
import { failure, type Result, success } from '../domain/result.ts';

/** Deeper than anything that we write, and far from what exhausts the stack. */
const DEEPEST = 8;

/** Says in a few words what is wrong with an item beside its form; undefined when nothing is. */
export type Check<T> = (item: T) => string | undefined;

/**
 * The items as their schema gives them. Stops at the first that does not fit, so that a million wrong ones cost no
 * more than one; the failure says where it is.
 */
export function checkedList<S extends z.ZodMiniType>(
  schema: S,
  items: readonly unknown[],
  where: string,
  check: Check<z.infer<S>>,
): Result<z.infer<S>[]> {
  const checked: z.infer<S>[] = [];
  for (const [index, item] of items.entries()) {
    const parsed = isPlain(item) ? schema.safeParse(item) : undefined;
    if (parsed?.success !== true) {
      const path = parsed?.error.issues[0]?.path.map(String) ?? [];
      return unreadable([where, String(index), ...path].join(' › '));
    }
    const wrong = check(parsed.data);
    if (wrong !== undefined) return unreadable(`${where} › ${index}: ${wrong}`);
    checked.push(parsed.data);
  }
  return success(checked);
}

/** The failure of a file that can't be read at some place. */
export function unreadable(where: string) {
  return failure(
    'damaged',
    `This is not an Alongside export that can be read (at “${where.slice(0, 200)}”). Nothing was imported.`,
  );
}

/** A check that no two items have the same id. */
export function eachIdOnce(): Check<{ id: string }> {
  const ids = new Set<string>();
  return ({ id }) => {
    if (ids.has(id)) return 'it is there twice';
    ids.add(id);
    return undefined;
  };
}

/** Whether a value is neither nested without end nor made to pass for what it is not by a prototype key. */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === DEEPEST || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((inner) => isPlain(inner, depth + 1));
}
