/** A name without case, accents and doubled spaces, for comparing and searching. */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Whether a name is only an address, which stands in its place where no name was known. */
export function isAddress(name: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(name);
}

/** At most two letters for an avatar: of the first and the last word of the name. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const chosen = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return chosen
    .map((word) => Array.from(word ?? '').find((char) => /[\p{L}\p{N}]/u.test(char)) ?? '')
    .join('')
    .toUpperCase();
}

/** The first word of a name, for addressing somebody in a short line. */
export function givenNameOf(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? name;
}
