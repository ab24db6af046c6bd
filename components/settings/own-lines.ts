/** The addresses and domains that somebody typed, one on each line, as far as they fit. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, 320));
  return [...new Set(lines)].filter((line) => line !== '').slice(0, 200);
}

/** The text with an address on a line of its own, unless it is there. */
export function withLine(text: string, address: string): string {
  return linesOf(`${text}\n${address}`).join('\n');
}
