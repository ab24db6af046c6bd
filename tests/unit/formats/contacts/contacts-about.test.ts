import { describe, expect, it } from 'vitest';
import { contactsOf } from './reading.ts';

const card = (...lines: string[]) =>
  ['BEGIN:VCARD', 'FN:Ana', ...lines, 'END:VCARD', ''].join('\r\n');
const aboutOf = (file: string) => contactsOf(file).contacts[0]?.about;
const NOTHING = {
  postal: [],
  birthday: '',
  language: '',
  timeZone: '',
  owner: '',
  source: '',
  tags: [],
  values: [],
};

describe('a card', () => {
  it.each<[string, string[], object]>([
    [
      'postal addresses, each on one line',
      [
        'ADR;TYPE=WORK:;;Rue Haute 1;Brussels;;1000;Belgium',
        'item1.ADR:PO Box 4;;Kaai 4\\nbus 2;Antwerp;;2000;',
      ],
      {
        postal: ['Rue Haute 1, 1000 Brussels, Belgium', 'PO Box 4, Kaai 4, bus 2, 2000 Antwerp'],
      },
    ],
    ['an empty address', ['ADR:;;;;;;', 'LANG:fr'], { language: 'fr' }],
    ['a birthday', ['BDAY:19800517'], { birthday: '19800517' }],
    ['one with a time', ['BDAY:1980-05-17T23:10:00Z'], { birthday: '1980-05-17' }],
    ['one without a year', ['BDAY:--0517'], { birthday: '--0517' }],
    [
      'one without a year by Apple',
      ['BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-17'],
      { birthday: '--05-17' },
    ],
    ['the language that is preferred', ['LANG:nl', 'LANG;PREF=1:fr'], { language: 'fr' }],
    ['a time zone', ['TZ:Europe/Brussels'], { timeZone: 'Europe/Brussels' }],
    [
      'tags, without groups of the program’s own',
      ['CATEGORIES:toner,vip', 'CATEGORIES:myContacts'],
      { tags: ['toner', 'vip'] },
    ],
  ])('gives %s', (_what, lines, about) => {
    expect(aboutOf(card(...lines))).toEqual({ ...NOTHING, ...about });
  });

  it('that says nothing more has nothing more', () => {
    expect(contactsOf(card('NOTE:likes blue')).contacts[0]).not.toHaveProperty('about');
  });
});

describe('a table', () => {
  it.each<[string, string, object]>([
    [
      'Google’s formatted addresses, birthday and labels',
      'Name,Birthday,Labels,E-mail 1 - Value,Address 1 - Formatted,Address 2 - Formatted\nAna,1980-05-17,* myContacts ::: toner ::: vip,a@x.example,"Rue Haute 1\n1000 Brussels\nBE",',
      {
        birthday: '1980-05-17',
        tags: ['toner', 'vip'],
        postal: ['Rue Haute 1, 1000 Brussels, BE'],
      },
    ],
    [
      'Outlook’s addresses in parts and categories',
      'First Name,E-mail Address,Business Street,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Birthday,Categories,Language\nAna,a@x.example,Rue Haute 1,Brussels,,1000,Belgium,,,0/0/00,toner;vip,French',
      {
        birthday: '0/0/00',
        tags: ['toner', 'vip'],
        language: 'French',
        postal: ['Rue Haute 1, 1000 Brussels, Belgium'],
      },
    ],
    [
      'those of a sales tool',
      'Full Name,Email,Street Address,City,State/Region,Postal Code,Country/Region,Contact owner,Original Source,Time Zone,Date of birth\nAna,a@x.example,1 Main St,Springfield,IL,62704,USA,Leo,the fair,America/Chicago,17 May',
      {
        birthday: '17 May',
        owner: 'Leo',
        source: 'the fair',
        timeZone: 'America/Chicago',
        postal: ['1 Main St, 62704 Springfield, IL, USA'],
      },
    ],
    [
      'an address in one cell',
      'Name,Email,Address,Country\nAna,a@x.example,"Rue Haute 1, 1000 Brussels",Belgium',
      { postal: ['Rue Haute 1, 1000 Brussels'] },
    ],
  ])('gives %s', (_what, text, about) => {
    expect(aboutOf(text)).toEqual({ ...NOTHING, ...about });
  });
});
