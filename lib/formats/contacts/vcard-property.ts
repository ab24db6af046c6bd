/** One line of a card, taken apart. */
export interface Property {
  /** In capitals, without its group: `item1.EMAIL` is `EMAIL`. */
  name: string;
  /** What its parameters say of it, in lower case: `work`, `pref`, `fax`. */
  types: string[];
  /** Whether it is the one to use. */
  preferred: boolean;
  /** The parts between semicolons, escapes undone; one for most. */
  parts: string[];
}

const NAME = /^(?:[\w-]{1,60}\.)?([\w-]{1,60})$/;
const MOST_PARAMETERS = 40;
const encoder = new TextEncoder();

/** A line of a card of any version; undefined for what is none. */
export function propertyOf(line: string): Property | undefined {
  const colon = outsideQuotes(line, ':')[0];
  if (colon === undefined) return undefined;
  const head = line.slice(0, colon);
  const [start = '', ...parameters] = cutAt(
    head,
    outsideQuotes(head, ';').slice(0, MOST_PARAMETERS),
  );
  const name = NAME.exec(start.trim())?.[1]?.toUpperCase();
  if (name === undefined) return undefined;
  const told = parameters.map(parameterOf);
  const values = (wanted: string) => told.flatMap((one) => (one.name === wanted ? one.values : []));
  const types = values('type');
  const text = decodedValue(
    line.slice(colon + 1),
    [...values('encoding'), ...types],
    values('charset'),
  );
  const [pref] = values('pref');
  return {
    name,
    types,
    preferred: types.includes('pref') || (pref !== undefined && Number(pref) === 1),
    parts: cutAt(text, unescaped(text, ';')).map(withoutEscapes),
  };
}

function parameterOf(text: string): { name: string; values: string[] } {
  const equals = text.indexOf('=');
  // 2.1 writes the values of TYPE and ENCODING bare
  const name = equals === -1 ? 'type' : text.slice(0, equals).trim().toLowerCase();
  const values = text
    .slice(equals + 1)
    .replaceAll('"', '')
    .toLowerCase()
    .split(',');
  return { name, values: values.map((one) => one.trim()) };
}

function decodedValue(text: string, encodings: string[], [charset = 'utf-8']: string[]): string {
  if (!encodings.includes('quoted-printable')) return text;
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const hex = code === 0x3d ? /^[0-9a-f]{2}/i.exec(text.slice(at + 1, at + 3))?.[0] : undefined;
    if (hex !== undefined) {
      bytes[length] = Number.parseInt(hex, 16);
      length += 1;
      at += 2;
      // what ends a line softly is no character of the text
    } else if (code !== 0x3d) {
      length += encoder.encodeInto(text.charAt(at), bytes.subarray(length)).written;
    }
  }
  return decoderOf(charset).decode(bytes.subarray(0, length));
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

function outsideQuotes(text: string, wanted: string): number[] {
  const found: number[] = [];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === wanted && !quoted) {
      found.push(at);
      if (wanted === ':') break;
    }
  }
  return found;
}

function unescaped(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === wanted) found.push(at);
  }
  return found;
}

function cutAt(text: string, positions: readonly number[]): string[] {
  const starts = [0, ...positions.map((at) => at + 1)];
  return starts.map((start, index) => text.slice(start, positions[index] ?? text.length));
}

function withoutEscapes(text: string): string {
  return text
    .replace(/\\([\s\S])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))
    .trim();
}
