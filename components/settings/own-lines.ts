import type { Settings } from '../../lib/services/settings.ts';

/** The settings that somebody types in the dialogue. */
export type TypedSettings = Pick<Settings, 'author' | 'own' | 'neverLog' | 'singleKeys'>;

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
  const lines = (name: 'own' | 'neverLog') => {
    const here = typed[name].filter(
      (one) => kept[name].includes(one) || !shown[name].includes(one),
    );
    const elsewhere = kept[name].filter((one) => !shown[name].includes(one));
    return [...new Set([...here, ...elsewhere])];
  };
  return {
    author: pick('author'),
    singleKeys: pick('singleKeys'),
    own: lines('own'),
    neverLog: lines('neverLog'),
  };
}
