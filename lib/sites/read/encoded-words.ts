const WORD = /=\?([\w.:+-]{2,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,600})\?=(?:\s+(?==\?))?/gi;

/** Decodes the encoded words (RFC 2047) that a mail program left in a name; what cannot be decoded stays as it is. */
export function decodeWords(text: string): string {
  return text.replace(WORD, (whole: string, charset: string, kind: string, data: string) => {
    try {
      const bytes = kind.toLowerCase() === 'b' ? atob(data) : unquoted(data);
      const units = Uint8Array.from(bytes, (unit) => unit.charCodeAt(0));
      return new TextDecoder(charset).decode(units);
    } catch {
      return whole;
    }
  });
}

function unquoted(data: string): string {
  return data
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
