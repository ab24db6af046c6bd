import { folded } from '../read/name.ts';

/**
 * Whether an agent of this name is the user: first name and surname together are all that stands before the `@` of one
 * of their own addresses. One word may be what a team is called, as `support`.
 */
export function isUser(name: string, own: readonly string[]): boolean {
  const words = folded(name).split(' ');
  const mine = own.flatMap((one) => /^(.+)@/.exec(one.trim())?.[1] ?? []);
  return words.length > 1 && mine.some((one) => folded(one).replaceAll(' ', '') === words.join(''));
}
