import { describe, expect, it } from 'vitest';
import { contactsOf } from './reading.ts';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

describe('a card', () => {
  it.each([
    [
      '2.1',
      card(
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ib=C3=A1=C3=B1ez;=',
        'Zo=C3=AB;;;',
        'TEL;CELL;PREF:+34 600 555 010',
        'TEL;WORK;FAX:+34 600 555 011',
        'EMAIL;INTERNET:zoe@ibanez.example',
        'ORG:Ibáñez, Hijos;Ventas',
        'TITLE:Buyer',
      ),
    ],
    [
      '3.0',
      card(
        'VERSION:3.0',
        'N:Ibáñez;Zoë;;;',
        'FN:Zoë Ib',
        ' áñez',
        'item1.TEL;TYPE=CELL:+34 600 555 010',
        'item1.X-ABLabel:_$!<Mobile>!$_',
        'EMAIL;TYPE=INTERNET,WORK:zoe@ibanez.example',
        'ORG:Ibáñez\\, Hijos;Ventas',
        'TITLE:Buyer',
      ),
    ],
    [
      '4.0',
      card(
        'VERSION:4.0',
        'FN:Zoë Ibáñez',
        'TEL;VALUE=uri;TYPE="cell,voice";PREF=1:tel:+34 600 555 010',
        'EMAIL;PREF=2:zoe@ibanez.example',
        'ORG:Ibáñez\\, Hijos',
        'TITLE:Buyer',
      ),
    ],
  ])('of version %s gives name, job, company and addresses', (_, text) => {
    const read = contactsOf(text);
    expect(read.format).toBe('vCard');
    expect(read.contacts).toHaveLength(1);
    expect(read.contacts[0]).toMatchObject({
      line: 1,
      name: 'Zoë Ibáñez',
      title: 'Buyer',
      company: 'Ibáñez, Hijos',
    });
    expect(new Set(read.contacts[0]?.points)).toEqual(
      new Set([
        { kind: 'phone', value: '+34 600 555 010' },
        { kind: 'email', value: 'zoe@ibanez.example' },
      ]),
    );
  });

  it('gives the address that is preferred first', () => {
    const text = card(
      'FN:Ana',
      'EMAIL:a@x.example',
      'EMAIL;TYPE=PREF:b@x.example',
      'EMAIL;PREF=1:c@x.example',
    );
    expect(contactsOf(text).contacts[0]?.points.map((one) => one.value)).toEqual([
      'b@x.example',
      'c@x.example',
      'a@x.example',
    ]);
  });

  it('of a company is named by it, and a list or a place is left out with the reason', () => {
    const read = contactsOf(
      card('KIND:org', 'ORG:Lumo SA', 'EMAIL:info@lumo.example') +
        card('KIND:group', 'FN:Friends', 'MEMBER:urn:uuid:1') +
        card('KIND:location', 'FN:The shop'),
    );
    expect(read.contacts.map((one) => one.name)).toEqual(['Lumo SA']);
    expect(read.problems).toEqual([
      { line: 6, reason: 'It is a list of people, not a person.' },
      { line: 11, reason: 'It is a thing or a place, not a person.' },
    ]);
  });

  it('with a photo of a megabyte is read like any other', () => {
    const photo = Array.from({ length: 15_000 }, () => ` ${'A'.repeat(74)}`);
    const text = card('FN:Ana', 'PHOTO;ENCODING=b;TYPE=JPEG:/9j/', ...photo, 'EMAIL:ana@x.example');
    expect(contactsOf(text).contacts[0]?.points).toHaveLength(1);
  });

  it('that is cut off is left out, those before it are not', () => {
    const read = contactsOf(`${card('FN:Ana')}BEGIN:VCARD\nFN:Ben\nTEL:+351 2`);
    expect(read.contacts.map((one) => one.name)).toEqual(['Ana']);
    expect(read.problems).toEqual([
      { line: 4, reason: 'The card is cut off: its end is missing.' },
    ]);
  });

  it('without its END ends where the next begins', () => {
    const read = contactsOf(`BEGIN:VCARD\nFN:Ana\n${card('FN:Ben')}`);
    expect(read.contacts.map((one) => one.name)).toEqual(['Ana', 'Ben']);
  });

  it('inside a card is nobody of its own', () => {
    const read = contactsOf(
      card('FN:Ana', 'AGENT:', card('FN:Her assistant').trim(), 'EMAIL:ana@x.example'),
    );
    expect(read.contacts.map(({ name, points }) => [name, points.length])).toEqual([['Ana', 1]]);
  });
});
