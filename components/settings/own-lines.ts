import type { Settings } from '../../lib/services/views.ts';

/** The settings that somebody types in the dialogue. */
export type TypedSettings = Pick<Settings, 'author' | 'own' | 'singleKeys'>;

/** The addresses and domains that somebody typed, one on each line, as far as they fit. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, 320));
  return [...new Set(lines)].filter((line) => line !== '').slice(0, 200);
}

/** The text with an address on a line of its own, unless it is there. */
export function withLine(text: string, address: string): string {
  return linesOf(`${text}\n${address}`).join('\n');
}

/**
 * What is kept now, with what was changed here since these settings were shown: what was kept elsewhere meanwhile, a
 * “Yes” beside a page say, stays as it is.
 */
export function withChanges(
  kept: TypedSettings,
  shown: TypedSettings,
  typed: TypedSettings,
): TypedSettings {
  const pick = <Name extends 'author' | 'singleKeys'>(name: Name) =>
    typed[name] === shown[name] ? kept[name] : typed[name];
  const here = typed.own.filter((one) => kept.own.includes(one) || !shown.own.includes(one));
  const elsewhere = kept.own.filter((one) => !shown.own.includes(one));
  return {
    author: pick('author'),
    singleKeys: pick('singleKeys'),
    own: [...new Set([...here, ...elsewhere])],
  };
}
