import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contactsOf } from './reading.ts';

/** Files that Android, Outlook, Evolution, Gmail and others wrote; read in place, and only where they are. */
const FOLDER = join(import.meta.dirname, '../../../../../shared/real/vcards');

const there = existsSync(FOLDER);
if (!there) process.stdout.write('the real vCards are not there: their tests are left out\n');
const files = there ? readdirSync(FOLDER).filter((file) => file.endsWith('.vcf')) : [];

/** Counted by eye: contacts, those with a name, with a company, mail, telephone (no fax), web addresses. */
const COUNTED: Readonly<Record<string, readonly number[]>> = {
  'John_Doe_ANDROID.vcf': [6, 4, 2, 5, 8, 2],
  'John_Doe_EVOLUTION.vcf': [1, 1, 1, 1, 2, 1],
  'John_Doe_GMAIL.vcf': [1, 1, 1, 1, 2, 1],
  'John_Doe_MS_OUTLOOK.vcf': [1, 1, 1, 1, 2, 1],
  'gmail-list.vcf': [3, 3, 0, 3, 0, 0],
  'gmail-single.vcf': [1, 1, 1, 1, 2, 1],
  'outlook-2003.vcf': [1, 1, 1, 1, 3, 1],
  'rfc2426-example.vcf': [2, 2, 2, 3, 2, 1],
  'rfc6350-example.vcf': [1, 1, 1, 1, 2, 1],
  'thunderbird-MoreFunctionsForAddressBook-extension.vcf': [1, 1, 1, 5, 3, 2],
};

/** The addresses as a search for lines with them finds those that are written plainly. */
function plainMail(text: string): string[] {
  const unfolded = text.replace(/\r?\n[ \t]/g, '');
  return [...unfolded.matchAll(/^(?:item\d+\.)?EMAIL(?![^:]*QUOTED)[^:\n]*:([^\r\n]+)/gm)].map(
    ([, address = '']) => address,
  );
}

describe.runIf(there)('a real vCard file', () => {
  it.each(files)('%s is read whole', (file) => {
    const bytes = readFileSync(join(FOLDER, file));
    const { contacts, problems } = contactsOf(bytes);
    expect(problems).toEqual([]);
    const points = contacts.flatMap((one) => one.points);
    const count = (kind: string) => points.filter((one) => one.kind === kind).length;
    const named = contacts.filter((one) => one.name !== '').length;
    const employed = contacts.filter((one) => one.company !== '').length;
    const counted = [
      contacts.length,
      named,
      employed,
      count('email'),
      count('phone'),
      count('url'),
    ];
    const expected = COUNTED[file];
    if (expected !== undefined) expect(counted).toEqual(expected);
    const values = points.map((one) => one.value);
    for (const address of plainMail(bytes.toString())) expect(values).toContain(address);
    for (const { name, title, company } of contacts)
      expect(`${name}${title}${company}`).not.toMatch(/\\|=[0-9A-F]{2}|\uFFFD/);
  });
});
