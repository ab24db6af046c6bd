import { describe, expect, it } from 'vitest';
import { concluded, threadOf } from './mail-reading.ts';

/** What one mail of Ana's says of her, signed with her name and these lines. */
function signed(lines: string) {
  const text = `We take the second one.\n\nAna Pereira\nBuyer\nLumo SA\n${lines}\nT +351 210 555 010`;
  const [person] = concluded(threadOf([{ from: 0, text }])).people;
  if (person === undefined) throw new Error('nobody was read');
  return person;
}

describe('the postal address of a signature', () => {
  it.each([
    ['Belgium', 'Rue Haute 1\n1000 Brussels', 'Rue Haute 1, 1000 Brussels'],
    [
      'Belgium on one line',
      'Rue Haute 1, 1000 Brussels, Belgium',
      'Rue Haute 1, 1000 Brussels, Belgium',
    ],
    ['Germany', 'Kurfürstendamm 12\n10719 Berlin', 'Kurfürstendamm 12, 10719 Berlin'],
    ['Germany with bars', 'Hauptstr. 5 | 10115 Berlin', 'Hauptstr. 5, 10115 Berlin'],
    [
      'Germany with a date in the street',
      'Straße des 17. Juni 135\nD-10623 Berlin\nDeutschland',
      'Straße des 17. Juni 135, D-10623 Berlin, Deutschland',
    ],
    ['Austria', 'Stephansplatz 3/7, A-1010 Wien', 'Stephansplatz 3/7, A-1010 Wien'],
    ['Switzerland', 'Freie Strasse 12\n4051 Basel', 'Freie Strasse 12, 4051 Basel'],
    ['the Netherlands', 'Herengracht 12-14\n1012 AB Delft', 'Herengracht 12-14, 1012 AB Delft'],
    ['a Dutch box', 'Postbus 90, 2600 AB Delft', 'Postbus 90, 2600 AB Delft'],
    ['England', '12 High Street\nLondon EC1A 1BB', '12 High Street, London EC1A 1BB'],
    [
      'England with its code alone',
      '12 High Street\nOxford\nOX1 2JD\nUnited Kingdom',
      '12 High Street, Oxford, OX1 2JD, United Kingdom',
    ],
    [
      'a flat in England',
      'Flat 3, 12 High Street, Leeds LS1 4AP',
      'Flat 3, 12 High Street, Leeds LS1 4AP',
    ],
    [
      'England without a number',
      'Unit 7, Drovers Park, Exmouth Road, Exeter EX3 0ZZ',
      'Unit 7, Drovers Park, Exmouth Road, Exeter EX3 0ZZ',
    ],
    [
      'England under a part of the town',
      '12 High Street, Forest Hill, London SE23 1AA',
      '12 High Street, Forest Hill, London SE23 1AA',
    ],
    ['Austria, the town first', 'A-4099 Aschach, Schiffslände 1', 'A-4099 Aschach, Schiffslände 1'],
    ['Hungary, the town first', '6799 Tiszahalom, Gyár utca 3.', '6799 Tiszahalom, Gyár utca 3.'],
    ['China', '地址：广东省东莞市长安镇兴业路199号', '广东省东莞市长安镇兴业路199号'],
    ['Taiwan', '南投縣名間鄉松柏路55號', '南投縣名間鄉松柏路55號'],
    ['Korea', '부산광역시 사상구 학감대로 555', '부산광역시 사상구 학감대로 555'],
    [
      'Spain with its province',
      'Dirección: C/ Los Dragos, 16, 38999 La Orilla (Tenerife)',
      'C/ Los Dragos, 16, 38999 La Orilla (Tenerife)',
    ],
    [
      'Australia behind a letter',
      'a 22 Quarry Road, Geelong VIC 3218',
      '22 Quarry Road, Geelong VIC 3218',
    ],
    ['Ireland', '12 Main Street, Dublin 2, D02 X285', '12 Main Street, Dublin 2, D02 X285'],
    [
      'the United States',
      '123 Main Street, Suite 400\nSpringfield, IL 62704',
      '123 Main Street, Suite 400, Springfield, IL 62704',
    ],
    [
      'the United States with a line for the suite',
      '1 Infinite Loop\nSuite 4\nSpringfield, OH 45501-1234\nUSA',
      '1 Infinite Loop, Suite 4, Springfield, OH 45501-1234, USA',
    ],
    ['Canada', '55 King Street W\nToronto, ON M5V 2T6', '55 King Street W, Toronto, ON M5V 2T6'],
    [
      'France, the number before a comma',
      '12, rue de la Paix, 75002 Paris',
      '12, rue de la Paix, 75002 Paris',
    ],
    [
      'France with its Cedex',
      '5 bis avenue Victor Hugo\n75008 Paris Cedex 08',
      '5 bis avenue Victor Hugo, 75008 Paris Cedex 08',
    ],
    [
      'Spain, the number behind a comma',
      'Calle Mayor, 5, 28013 Madrid',
      'Calle Mayor, 5, 28013 Madrid',
    ],
    [
      'Spain with a floor',
      'Calle Mayor nº 5, 3º piso\n28013 Madrid\nEspaña',
      'Calle Mayor nº 5, 3º piso, 28013 Madrid, España',
    ],
    ['Spain with a door', 'C/ Mayor, 45 – 2º B\n28014 Madrid', 'C/ Mayor, 45, 2º B, 28014 Madrid'],
    [
      'Portugal with a side',
      'Rua do Sol, 100, 2.º Esq.\n1100-053 Lisboa',
      'Rua do Sol, 100, 2.º Esq., 1100-053 Lisboa',
    ],
    ['Italy', 'Via Roma 5\n20121 Milano (MI)', 'Via Roma 5, 20121 Milano (MI)'],
    ['Portugal', 'Rua do Sol 12, 1000-001 Lisboa', 'Rua do Sol 12, 1000-001 Lisboa'],
    ['Poland', 'ul. Nowa 5, 00-950 Warszawa', 'ul. Nowa 5, 00-950 Warszawa'],
    ['Sweden', 'Kungsgatan 12\nSE-111 43 Stockholm', 'Kungsgatan 12, SE-111 43 Stockholm'],
    ['Denmark', 'Nygade 5\n1050 København K', 'Nygade 5, 1050 København K'],
    [
      'Finland',
      'Mannerheimintie 12, 00100 Helsinki, Suomi',
      'Mannerheimintie 12, 00100 Helsinki, Suomi',
    ],
    ['Czechia', 'Vodičkova 12, 110 00 Praha 1', 'Vodičkova 12, 110 00 Praha 1'],
    ['Russia', 'ул. Тверская 5, 101000 Москва', 'ул. Тверская 5, 101000 Москва'],
    [
      'Brazil',
      'Av. Paulista, 1578 - Bela Vista, São Paulo - SP, 01310-100',
      'Av. Paulista, 1578, Bela Vista, São Paulo, SP, 01310-100',
    ],
    [
      'Australia',
      '12 George Street\nSydney NSW 2000\nAustralia',
      '12 George Street, Sydney NSW 2000, Australia',
    ],
    ['India', '12 Marine Drive, Mumbai 400 001, India', '12 Marine Drive, Mumbai 400 001, India'],
    ['Singapore', '12 Orchard Road\nSingapore 238824', '12 Orchard Road, Singapore 238824'],
    ['Japan', '〒100-0001 東京都千代田区千代田1-1', '〒100-0001 東京都千代田区千代田1-1'],
    ['Japan on two lines', '〒100-0001\n東京都千代田区1-1', '〒100-0001 東京都千代田区1-1'],
    ['a label', 'Address: Rue Haute 1, 1000 Brussels', 'Rue Haute 1, 1000 Brussels'],
    ['a sign', '📍 Rue Haute 1 – 1000 Brussels', 'Rue Haute 1, 1000 Brussels'],
    [
      'England by house and county',
      'Rose Cottage\n4 Harbour Road\nFalmouth\nCornwall\nTR11 3XX',
      'Rose Cottage, 4 Harbour Road, Falmouth, Cornwall, TR11 3XX',
    ],
    [
      'India with a dash',
      'No. 12, Anna Salai\nChennai - 600 002, India',
      'No. 12, Anna Salai, Chennai - 600 002, India',
    ],
    [
      'a unit of a house by name',
      'Unit 4, Canal Works, 15 Wharf Lane, Leeds LS1 4AP',
      'Unit 4, Canal Works, 15 Wharf Lane, Leeds LS1 4AP',
    ],
    [
      'Quebec by province',
      '250, rue Saint-Joseph\nQuébec (Québec) G1K 3A9',
      '250, rue Saint-Joseph, Québec (Québec) G1K 3A9',
    ],
    [
      'Singapore by unit',
      '10 Anson Road, #05-01, Singapore 079903',
      '10 Anson Road, #05-01, Singapore 079903',
    ],
    [
      'Japan in letters',
      '2-4-1 Nihonbashi, Chuo-ku, Tokyo 103-0027, Japan',
      '2-4-1 Nihonbashi, Chuo-ku, Tokyo 103-0027, Japan',
    ],
    [
      'a French estate',
      'ZI Nord, 5 rue du Port\n59045 Lille Cedex',
      'ZI Nord, 5 rue du Port, 59045 Lille Cedex',
    ],
    ['a year for a code', 'Lange Straat 5\n2000 Antwerpen', 'Lange Straat 5, 2000 Antwerpen'],
  ])('is told of %s', (_where, lines, value) => {
    const { postal, title, company } = signed(lines);
    expect(postal).toEqual({ value, evidence: 'signature line 4' });
    expect({ title, company }).toEqual({ title: 'Buyer', company: 'Lumo SA' });
  });

  it.each([
    ['a town alone', '1000 Brussels'],
    ['a street alone', 'Rue Haute 1'],
    ['a street whose town has no code', 'Rue Haute 1\nBrussels'],
    ['a street that other lines part from the town', 'Rue Haute 1\nPurchasing\n1000 Brussels'],
    ['an order', 'Order 12\n4051 Basel'],
    ['an invoice', 'Invoice 4711, 4051 Basel'],
    ['a reference', 'Ref 12 | 4051 Basel'],
    ['a company with a number', 'Lumo 24\n1000 Brussels'],
    ['a company that is called a studio', 'Studio 54\n1000 Brussels'],
    ['a register', 'HRB 12345\n10115 Berlin'],
    ['a court', 'Amtsgericht Charlottenburg 12, 10115 Berlin'],
    ['a standard', 'ISO 9001\n10115 Berlin'],
    ['an account', 'IBAN DE 12\n10115 Berlin'],
    ['a price', '€ 12, 1000 Brussels'],
    ['a price in words', 'From EUR 12\n1000 Brussels'],
    ['a day', '12 November\n1000 Brussels'],
    ['a day of the week', 'Monday 5\n1000 Brussels'],
    ['a date in numbers', '12.11.2026\n1000 Brussels'],
    ['a time', 'Tuesday 12:30, 1000 Brussels'],
    ['a year and what it was', 'Since 1998\n1000 Brussels'],
    ['how long there is a company', '100 Jahre Lumo\n10115 Berlin'],
    ['how many there are of what', 'Filialen 50, 2000 Mitarbeiter'],
    ['a chapter of a year', 'Volume 12\n2026 Budget'],
    ['a room', 'Room 12\n1000 Brussels'],
    ['a stand at a fair', 'Halle 5 Stand 12\n40474 Düsseldorf'],
    ['a title with a number', 'Senior Engineer 2\n10115 Berlin'],
    ['a line with a telephone', 'Rue Haute 1, 1000 Brussels, T +32 2 555 01 00'],
    ['a telephone before a town', 'Tel 030 5550100\n10115 Berlin'],
    ['what is said', 'Please send it to Rue Haute 1, 1000 Brussels'],
    ['what is said of a move', 'We moved to Hauptstr. 5, 10115 Berlin'],
    ['a colleague’s', 'Assistant: Maria, Hauptstr. 5, 10115 Berlin'],
    ['another person’s', 'Maria Lopez, Hauptstr. 5, 10115 Berlin'],
    ['two of them', 'Rue Haute 1, 1000 Brussels\nHauptstr. 5, 10115 Berlin'],
  ])('is none: %s', (_what, lines) => {
    expect(signed(lines)).not.toHaveProperty('postal');
  });

  it('leaves the company that stands before it on its line', () => {
    const text = 'Yes.\n\nAna Pereira\nBuyer\nLumo GmbH · Hauptstr. 5 · 10115 Berlin';
    const [person] = concluded(threadOf([{ from: 0, text }])).people;
    expect(person).toMatchObject({
      title: 'Buyer',
      company: 'Lumo GmbH',
      postal: { value: 'Hauptstr. 5, 10115 Berlin', evidence: 'signature line 3' },
    });
  });

  it('ends no signature: numbers that follow its country count', () => {
    const { points } = signed('12 High Street\nOxford OX1 2JD\nUnited Kingdom');
    expect(points.map(({ value }) => value)).toContain('+351 210 555 010');
  });

  it('is not read behind the end of a signature', () => {
    const others = 'Maria Lopez\nSales\nT +351 210 555 016\nRue Haute 1, 1000 Brussels';
    expect(signed(`T +351 210 555 011\n${others}`)).not.toHaveProperty('postal');
  });

  it('is that of the newest mail that tells one', () => {
    const texts = ['Rue Haute 1\n1000 Brussels', 'Hauptstr. 5\n10115 Berlin', 'T 210 555 010'];
    const mails = texts.map((lines) => ({ from: 0, text: `Yes.\n\nAna Pereira\n${lines}` }));
    expect(concluded(threadOf(mails)).people[0]?.postal?.value).toBe('Hauptstr. 5, 10115 Berlin');
  });

  it('is read of the contact alone', () => {
    const text = 'Yes.\n\nRui Costa\nRue Haute 1\n1000 Brussels';
    expect(concluded(threadOf([{ from: 1, text }])).people).toEqual(threadOf([]).people);
  });
});
