import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;

/** The files of a packed archive by their names; throws where it is none, or is packed in another way than packages are. */
export function zipEntries(archive: Buffer): Map<string, Buffer> {
  const end = archive.length - END_LENGTH;
  if (end < 0 || archive.readUInt32LE(end) !== END) throw new Error('this is no packed archive');
  const entries = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('the list of its files is broken');
    const [name, extra, comment] = [28, 30, 32].map((one) => archive.readUInt16LE(at + one));
    const after = at + 46 + (name ?? 0);
    entries.set(archive.toString('utf8', at + 46, after), contentOf(archive, at));
    at = after + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function contentOf(archive: Buffer, entry: number): Buffer {
  const way = archive.readUInt16LE(entry + 10);
  const packed = archive.readUInt32LE(entry + 20);
  const local = archive.readUInt32LE(entry + 42);
  // the lengths of what stands before a file are told there once more, and may differ
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const content = archive.subarray(start, start + packed);
  if (way !== 0 && way !== 8) throw new Error(`a file is packed in way ${way}`);
  return way === 0 ? content : inflateRawSync(content);
}
