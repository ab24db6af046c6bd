import { describe, expect, it } from 'vitest';
import { contactsOf, encoded, reading } from './reading.ts';

const GOOGLE_NEW =
  'First Name,Middle Name,Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Website 1 - Label,Website 1 - Value';
const GOOGLE_OLD =
  'Name,Given Name,Additional Name,Family Name,Name Prefix,Name Suffix,Nickname,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title';
const OUTLOOK =
  'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Fax,Business Phone,Home Phone,Mobile Phone,Pager,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,E-mail 2 Type,Web Page';
const GERMAN =
  '"Anrede","Vorname","Weitere Vornamen","Nachname","Suffix","Firma","Abteilung","Position","Fax geschäftlich","Telefon geschäftlich","Telefon Assistent","Mobiltelefon","E-Mail-Adresse","E-Mail-Typ","E-Mail: Angezeigter Name","E-Mail 2: Adresse","Webseite"';
const FRENCH =
  "Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Titre,Télécopie (bureau),Téléphone (bureau),Tél. mobile,Adresse de messagerie,Type de messagerie,Nom complet de l'adresse de messagerie,Adresse de messagerie 2,Page Web";

const ANA = {
  name: 'Ana Rosa Pereira',
  title: 'Buyer',
  company: 'Lumo SA',
  points: [
    { kind: 'email', value: 'ana@lumo.example' },
    { kind: 'phone', value: '+351 210 555 014' },
  ],
};

const first = (file: string | Uint8Array) => contactsOf(file).contacts[0];

describe('a table of contacts', () => {
  it.each([
    [
      'Google CSV',
      `${GOOGLE_NEW}\nAna,Rosa,Pereira,,,,,Lumo SA,Buyer,,* myContacts,Work,ana@lumo.example,,,Mobile,+351 210 555 014,Work Fax,+351 210 555 019,,`,
    ],
    [
      'Google CSV',
      `${GOOGLE_OLD}\nAna Rosa Pereira,Ana,Rosa,Pereira,,,,* myContacts,* Work,ana@lumo.example,,,Mobile,+351 210 555 014,Lumo SA,Buyer`,
    ],
    [
      'Outlook CSV',
      `${OUTLOOK}\r\nMs.,Ana,Rosa,Pereira,,Lumo SA,Supplies,Buyer,+351 210 555 019,+351 210 555 014,,,,ana@lumo.example,SMTP,Ana,,,\r\n`,
    ],
    [
      'Outlook CSV',
      `${GERMAN}\n"Frau","Ana","Rosa","Pereira","","Lumo SA","Einkauf","Buyer","+351 210 555 019","+351 210 555 014","+351 1","","ana@lumo.example","SMTP","Ana","",""`,
    ],
    [
      'Outlook CSV',
      `${FRENCH}\nMme,Ana,Rosa,Pereira,,Lumo SA,Achats,Buyer,+351 210 555 019,+351 210 555 014,,ana@lumo.example,SMTP,Ana,,`,
    ],
    [
      'CSV',
      'Full Name;Email;Phone;Title;Company\nAna Rosa Pereira;ana@lumo.example;+351 210 555 014;Buyer;Lumo SA',
    ],
  ])('of the kind %s gives name, job, company and addresses', (format, text) => {
    const read = contactsOf(text);
    expect(read.format).toBe(format);
    expect(read.problems).toEqual([]);
    expect(read.contacts).toEqual([{ line: 2, ...ANA }]);
  });

  it.each([
    [
      'UTF-8 with a mark',
      new TextEncoder().encode(`\uFEFF${GERMAN}\n,Jürgen,,Weiß,,,,,,,,,j@weiss.example`),
    ],
    ['Windows-1252', encoded(`${GERMAN}\n,Jürgen,,Weiß,,,,,,,,,j@weiss.example`, 'windows-1252')],
    ['UTF-16', encoded(`\uFEFF${GERMAN}\n,Jürgen,,Weiß,,,,,,,,,j@weiss.example`, 'utf-16le')],
    [
      'UTF-16, high byte first',
      encoded(`\uFEFF${GERMAN}\n,Jürgen,,Weiß,,,,,,,,,j@weiss.example`, 'utf-16be'),
    ],
    [
      'UTF-16 without a mark',
      encoded(`${GERMAN}\n,Jürgen,,Weiß,,,,,,,,,j@weiss.example`, 'utf-16le'),
    ],
  ])('is read in %s', (_, bytes) => {
    expect(first(bytes)).toMatchObject({
      name: 'Jürgen Weiß',
      points: [{ kind: 'email', value: 'j@weiss.example' }],
    });
  });

  it('gives every value of a cell, those that are preferred first', () => {
    const row =
      'Ana,,Pereira,,,,,,,,,Work,ana@work.example ::: ana@desk.example,* Home,ana@home.example,,,,,,';
    expect(first(`${GOOGLE_NEW}\n${row}`)?.points.map((one) => one.value)).toEqual([
      'ana@home.example',
      'ana@work.example',
      'ana@desk.example',
    ]);
  });

  it('tells the line of each contact, whatever the cells before it hold', () => {
    const text =
      'Name,Notes,Email\n"Ana","two\r\nlines, ""quoted""",ana@x.example\n\nBen,,ben@x.example\n';
    expect(contactsOf(text).contacts.map(({ name, line }) => [name, line])).toEqual([
      ['Ana', 2],
      ['Ben', 5],
    ]);
  });

  it('finds its header below the notes that LinkedIn writes', () => {
    const text =
      'Notes:\n"When exporting, some addresses are missing"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Pereira,https://www.linkedin.com/in/ana,,Lumo SA,Buyer,15 Mar 2024';
    expect(first(text)).toEqual({
      line: 5,
      name: 'Ana Pereira',
      title: 'Buyer',
      company: 'Lumo SA',
      points: [{ kind: 'url', value: 'https://www.linkedin.com/in/ana' }],
    });
  });

  it('names somebody by what there is: nickname, then company, then nothing', () => {
    const text = `${GOOGLE_NEW}\n,,,,,Nana,,,,,,,n@x.example\n,,,,,,,Lumo SA,,,,,info@lumo.example\n,,,,,,,,,,,,who@x.example`;
    expect(contactsOf(text).contacts.map((one) => one.name)).toEqual(['Nana', 'Lumo SA', '']);
  });

  it('says which rows hold nobody', () => {
    const read = contactsOf('Name,Email,Notes\nAna,ana@x.example,\n,,only a note\n');
    expect(read.contacts).toHaveLength(1);
    expect(read.problems).toEqual([
      { line: 3, reason: 'There is neither a name nor an address in it.' },
    ]);
  });

  it.each([
    ['has no such columns', 'Item,Price\nToner,12', 'invalid', /No columns of names/],
    ['is empty', ' \n ', 'invalid', /is empty/],
    ['is a PDF', '%PDF-1.7', 'invalid', /is no text/],
    [
      'never closes a quotation mark',
      'Name,Email\nAna,"ana@x.example\nBen,b@x.example',
      'damaged',
      /in line 2 is never closed/,
    ],
  ])('is refused in words where it %s', (_, text, code, sentence) => {
    const read = reading(text);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.failure.code).toBe(code);
    expect(read.failure.message).toMatch(sentence);
  });
});
