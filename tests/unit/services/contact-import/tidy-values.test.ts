import { describe, expect, it } from 'vitest';
import { contactSchema } from '../../../../lib/domain/records/contact.ts';
import type { Property } from '../../../../lib/domain/records/property.ts';
import { tidyValues } from '../../../../lib/services/contact-import/tidy-values.ts';

const META = { version: 1, stamps: {}, author: 'Leo', written: 0 };
const CHOICES = ['Blue', 'Émeraude', 'ink', 'INK'];
const fieldOf = (how: Property['how']): Property => {
  return { ...META, id: 'f', name: 'Label', how, choices: CHOICES };
};
const read = (how: Property['how'], text: string) =>
  tidyValues([{ field: 'f', text }], new Map([['f', fieldOf(how)]]));

describe('what a file says in an own field', () => {
  it.each<[Property['how'], string, string | number | true]>([
    ['line', ' likes\tblue ', 'likes blue'],
    ['line', '=1+1', '=1+1'],
    ['number', '43', 43],
    ['number', '-43.5', -43.5],
    ['number', '−7', -7],
    ['number', '43,5', 43.5],
    ['number', '0.125', 0.125],
    ['number', '1234.567', 1234.567],
    ['number', '1,250.50', 1250.5],
    ['number', '1.250,50', 1250.5],
    ['number', '1,250,000', 1_250_000],
    ['number', '1 250', 1250],
    ['number', '1’250.125', 1250.125],
    ['number', '20 %', 20],
    ['number', '1.5E+3', 1500],
    ['number', '0', 0],
    ['date', '1980-05-17', '1980-05-17'],
    ['date', '17 May 1980', '1980-05-17'],
    ['date', '5/17/1980', '1980-05-17'],
    ['date', '17 May', '--05-17'],
    ['choice', 'Blue', 'Blue'],
    ['choice', ' blue ', 'Blue'],
    ['choice', 'emeraude', 'Émeraude'],
    ['choice', 'INK', 'INK'],
    ['tick', 'yes', true],
    ['tick', 'TRUE', true],
    ['tick', '1', true],
    ['tick', 'x', true],
    ['tick', 'Sí', true],
  ])('as a %s: “%s” is %j', (how, text, value) => {
    expect(read(how, text)).toEqual({ values: { f: value }, unread: [] });
  });

  it.each<[Property['how'], string]>([
    ['line', '  '],
    ['line', '\u200B'],
    ['date', '0/0/00'],
    ['tick', 'no'],
    ['tick', 'FALSCH'],
    ['tick', '0'],
    ['tick', '-'],
  ])('as a %s: “%s” is nothing', (how, text) => {
    expect(read(how, text)).toEqual({ values: undefined, unread: [] });
  });

  it.each<[Property['how'], string, string]>([
    ['number', 'many', 'is no number, or could be two different ones'],
    ['number', '1,250', 'is no number, or could be two different ones'],
    ['number', '1.250', 'is no number, or could be two different ones'],
    ['number', '1,25,000', 'is no number, or could be two different ones'],
    ['number', '0x1F', 'is no number, or could be two different ones'],
    ['number', '1e999', 'is no number, or could be two different ones'],
    ['number', '12345678901234567890', 'is no number, or could be two different ones'],
    ['number', '-', 'is no number, or could be two different ones'],
    ['date', '3/4/1980', 'is no date, or could be two different days'],
    ['date', '31 February', 'is no date, or could be two different days'],
    ['choice', 'Red', 'is none of its choices'],
    ['choice', 'Ink', 'is none of its choices'],
    ['tick', 'perhaps', 'is neither yes nor no'],
  ])('as a %s: “%s” is left out and told', (how, text, why) => {
    expect(read(how, text)).toEqual({
      values: undefined,
      unread: [`“Label”: “${text}” ${why}.`],
    });
  });

  it('fits a contact and a sentence, however much there is of it', () => {
    const long = 'x'.repeat(4_000);
    const { values } = read('line', long);
    const contact = { id: 'c-1', version: 1, stamps: {}, name: 'Ana', values };
    expect(contactSchema.safeParse(contact).success).toBe(true);
    expect(read('number', long).unread[0]?.length).toBeLessThan(140);
  });

  it('in a field that is not asked for is nothing', () => {
    expect(tidyValues([{ field: 'gone', text: '43' }], new Map())).toEqual({
      values: undefined,
      unread: [],
    });
  });
});
