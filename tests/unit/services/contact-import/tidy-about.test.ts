import { describe, expect, it } from 'vitest';
import { contactSchema } from '../../../../lib/domain/records/contact.ts';
import type { ReadAbout } from '../../../../lib/formats/contacts/read-about.ts';
import { tidyAbout } from '../../../../lib/services/contact-import/tidy-about.ts';

const NOTHING: ReadAbout = {
  postal: [],
  birthday: '',
  language: '',
  timeZone: '',
  owner: '',
  source: '',
  tags: [],
  values: [],
};
const tidied = (read: Partial<ReadAbout>) => tidyAbout({ ...NOTHING, ...read }, new Map());

describe('what a file says of somebody', () => {
  it.each<[Partial<ReadAbout>, object]>([
    [{ birthday: '19800517' }, { birthday: '1980-05-17' }],
    [{ birthday: '--0517' }, { birthday: '--05-17' }],
    [{ birthday: '5/17/1980' }, { birthday: '1980-05-17' }],
    [{ language: 'fr' }, { language: 'French' }],
    [{ language: 'fr-BE' }, { language: 'French (Belgium)' }],
    [{ language: 'Dutch' }, { language: 'Dutch' }],
    [{ timeZone: 'europe/brussels' }, { timeZone: 'Europe/Brussels' }],
    [{ timeZone: '-0500' }, {}],
    [{ tags: ['vip', 'vip ', ' '] }, { tags: ['vip'] }],
    [{ postal: ['Rue\u202E Haute 1', ''] }, { postal: ['Rue Haute 1'] }],
    [
      { owner: ' Leo ', source: 'the\tfair' },
      { owner: 'Leo', source: 'the fair' },
    ],
  ])('%j is kept as %j', (read, about) => {
    expect(tidied(read)).toEqual({ about, unread: [] });
  });

  it('tells of a birthday that can’t be read, and of none that is not there', () => {
    const { about, unread } = tidied({ birthday: '3/4/1980' });
    expect(about.birthday).toBeUndefined();
    expect(unread).toEqual(['“3/4/1980” is no birthday, or could be two different days.']);
    expect(tidied({ birthday: '0/0/00' }).unread).toEqual([]);
  });

  it('fits a contact, however much there is of it', () => {
    const long = 'x'.repeat(5_000);
    const many = Array.from({ length: 200 }, (_, index) => `${index}${long}`);
    const { about } = tidied({
      postal: many,
      tags: many,
      language: long,
      timeZone: long,
      owner: long,
      source: long,
    });
    const contact = { id: 'c-1', version: 1, stamps: {}, name: 'Ana', ...about };
    expect(contactSchema.safeParse(contact).success).toBe(true);
    expect(about.tags).toHaveLength(50);
  });
});
