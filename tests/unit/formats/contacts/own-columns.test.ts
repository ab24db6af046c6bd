import { describe, expect, it } from 'vitest';
import { contactsOf } from './reading.ts';

const HEADINGS = new Map([
  ['shoe size', 'shoes'],
  ['cafe', 'cafe'],
  ['birthday', 'born'],
  ['emergency phone', 'urgent'],
  ['email', 'mail'],
  ['name', 'called'],
]);
const firstOf = (...lines: string[]) => contactsOf(lines.join('\n'), HEADINGS).contacts[0];
const valuesOf = (...lines: string[]) => firstOf(...lines)?.about?.values;

describe('a column that is called as an own field', () => {
  it.each<[string, string, object[]]>([
    ['by its label', 'Ana,43', [{ field: 'shoes', text: '43' }]],
    ['without a word in it', 'Ana,', []],
  ])('holds it: %s', (_what, row, values) => {
    const read = valuesOf('Name,Shoe size,E-mail Address', `${row},a@lumo.example`);
    expect(read ?? []).toEqual(values);
  });

  it.each(['shoe size', ' SHOE  Size ', 'Shöe sizé'])('is it also as “%s”', (heading) => {
    const read = valuesOf(`Name,E-mail Address,${heading}`, 'Ana,a@lumo.example,43');
    expect(read).toEqual([{ field: 'shoes', text: '43' }]);
  });

  it.each(['Shoe', 'Shoe size 2', 'The shoe size'])('is not it as “%s”', (heading) => {
    const contact = firstOf(`Name,E-mail Address,${heading}`, 'Ana,a@lumo.example,43');
    expect(contact).not.toHaveProperty('about');
  });

  it('twice says what its first cell says that says anything', () => {
    const head = 'Name,E-mail Address,Shoe size,Café,SHOE SIZE';
    const read = (row: string) => valuesOf(head, `Ana,a@lumo.example,${row}`);
    expect(read('43,,44')).toEqual([{ field: 'shoes', text: '43' }]);
    expect(read(',noir,44')).toEqual([
      { field: 'shoes', text: '44' },
      { field: 'cafe', text: 'noir' },
    ]);
  });

  it('is nothing else then: neither an address nor what is asked of every contact', () => {
    const head = 'Name,E-mail Address,Emergency phone,Birthday';
    const contact = firstOf(head, 'Ana,a@lumo.example,+32 2 555 01 02,1980-05-17');
    expect(contact?.points).toEqual([{ kind: 'email', value: 'a@lumo.example' }]);
    expect(contact?.about).toMatchObject({
      birthday: '',
      values: [
        { field: 'urgent', text: '+32 2 555 01 02' },
        { field: 'born', text: '1980-05-17' },
      ],
    });
  });

  it('takes neither a name, nor the only address by which anybody is told apart', () => {
    const contact = firstOf('Name,Email', 'Ana,a@lumo.example');
    expect(contact).toMatchObject({
      name: 'Ana',
      points: [{ kind: 'email', value: 'a@lumo.example' }],
      about: { values: [{ field: 'mail', text: 'a@lumo.example' }] },
    });
  });

  it('makes no table of contacts of one that is none', () => {
    expect(() => contactsOf('Shoe size,Café\n43,noir', HEADINGS)).toThrow(/No columns of names/);
  });
});

describe('the columns that can hold an own field', () => {
  const openIn = (headings: ReadonlyMap<string, string>, ...lines: string[]) =>
    contactsOf(lines.join('\n'), headings).columns;

  it('are those that hold one, then those that nothing else is read from and that say something', () => {
    const head = 'Name,Email 1 - Value,Email 1 - Label,Hat,Empty,,Phone,Café,hat,City,Street';
    const rows = ['Ana,a@x.example,work,,,x,+32 2 555 01 02,,,,', 'Ben,,,large,,,,noir,small,,'];
    expect(openIn(HEADINGS, head, ...rows)).toEqual([
      { heading: 'Café', field: 'cafe' },
      { heading: 'Hat' },
    ]);
  });

  it('are none where there is no own field, or in a card', () => {
    expect(openIn(new Map(), 'Name,Email,Hat', 'Ana,a@x.example,large')).toEqual([]);
    const card = ['BEGIN:VCARD', 'FN:Ana', 'X-SHOE-SIZE:43', 'END:VCARD'];
    expect(openIn(HEADINGS, ...card)).toEqual([]);
  });

  it('are also those of which it was said that they hold none', () => {
    const chosen = new Map([...HEADINGS, ['emergency phone', ''], ['name', '']]);
    const file = ['Name,Email,Emergency phone', 'Ana,a@x.example,+32 2 555 01 02'];
    const { columns, contacts } = contactsOf(file.join('\n'), chosen);
    expect(columns).toContainEqual({ heading: 'Emergency phone' });
    expect(contacts[0]?.points).toContainEqual({ kind: 'phone', value: '+32 2 555 01 02' });
  });

  it('are told up to a number that somebody may look through', () => {
    const names = Array.from({ length: 900 }, (_, n) => `column ${n}`).join(',');
    const file = [`Name,E-mail Address,${names},Café`, `Ana,a@x.example,${names},noir`];
    const columns = openIn(HEADINGS, ...file);
    expect(columns).toHaveLength(200);
    expect(columns[0]).toEqual({ heading: 'Café', field: 'cafe' });
  });
});

describe('a file with a great many own fields', () => {
  it('holds as many of them as are kept of anybody', () => {
    const labels = Array.from({ length: 150 }, (_, n) => `field ${n}`);
    const headings = new Map(labels.map((label) => [label, label]));
    const row = labels.join(',');
    const file = [`Name,Email,${row}`, `Ana,a@lumo.example,${row}`].join('\n');
    expect(contactsOf(file, headings).contacts[0]?.about?.values).toHaveLength(100);
  });
});
