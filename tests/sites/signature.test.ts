import { describe, expect, it } from 'vitest';
import {
  ANA,
  concluded,
  inHeader,
  numbersUnder,
  SAID,
  signedMail,
  threadOf,
} from './mail-reading.ts';

describe('a signature', () => {
  it('says a title, a company, numbers and a page, as guesses with the line they stand on', () => {
    const { title, company, points, text } = signedMail(
      'Best regards,\nAna Pereira\nHead of Purchasing\nLumo SA\nRua do Sol 12, 1000-001 Lisboa\nT +351 210 555 010 | M +351 910 555 014\nF +351 210 555 011\nwww.lumo.example',
    );
    expect({ title, company }).toEqual({ title: 'Head of Purchasing', company: 'Lumo SA' });
    expect(points).toEqual([
      {
        kind: 'phone',
        value: '+351 210 555 010',
        confidence: 'guess',
        evidence: 'signature line 5',
      },
      {
        kind: 'phone',
        value: '+351 910 555 014',
        confidence: 'guess',
        evidence: 'signature line 5',
      },
      {
        kind: 'url',
        value: 'https://www.lumo.example/',
        confidence: 'guess',
        evidence: 'signature line 7',
      },
    ]);
    expect(text).toBe(SAID.trim());
  });

  it.each([
    ['after a delimiter', '-- \nAna Pereira\n+351 910 555 014', '+351 910 555 014'],
    ['after a delimiter, under the name', 'Ana\n--\nLumo SA\nTel: 210 555 010', '210 555 010'],
    ['under the name in capitals', 'ANA PEREIRA\nMobile: +351 910 555 014', '+351 910 555 014'],
    [
      'under the name with a title',
      'Dr. Ana Pereira, MBA\nM: +351 910 555 014',
      '+351 910 555 014',
    ],
    ['under a part of the name', 'Cheers\nAna\n+351 910 555 014', '+351 910 555 014'],
    ['beside the name', 'Ana Pereira | Buyer | +351 910 555 014', '+351 910 555 014'],
    ['in brackets', 'Ana Pereira\n+351 910 555 014 (mobile)', '+351 910 555 014'],
    ['with a sign', 'Ana Pereira\n📱 +351 910 555 014', '+351 910 555 014'],
    ['in German', 'Ana Pereira\nDurchwahl: 030 5550 100', '030 5550 100'],
    ['in French', 'Ana Pereira\nTél. : 01 55 50 01 42', '01 55 50 01 42'],
    ['in Russian', 'Ana Pereira\nМоб.: +7 910 555 01 42', '+7 910 555 01 42'],
    ['in Chinese', 'Ana Pereira\n电话：+86 10 5555 0100', '+86 10 5555 0100'],
    ['in Swiss German', 'Ana Pereira\nDirektwahl +41 44 555 01 42', '+41 44 555 01 42'],
    ['in Vietnamese', 'Ana Pereira\nDĐ: 0905 550 142', '0905 550 142'],
    ['in Thai', 'Ana Pereira\nโทร: 02-555-0142', '02-555-0142'],
    ['in Korean', 'Ana Pereira\n휴대폰: 010-5550-0142', '010-5550-0142'],
    [
      'with an extension in Chinese',
      'Ana Pereira\n電話：02-5555-0142 分機 12',
      '02-5555-0142 ext 12',
    ],
    [
      'with an extension in Russian',
      'Ana Pereira\nТел.: +7 495 555-01-42 доб. 12',
      '+7 495 555-01-42 ext 12',
    ],
    ['in Portuguese', 'Ana Pereira\nFone: (51) 3555-0142', '(51) 3555-0142'],
    ['under a title in Spanish', 'Ana Pereira\nJefa de Compras\nMóvil 600 555 143', '600 555 143'],
    [
      'beside the fax in Japanese',
      'Ana Pereira\nTEL：06-5555-0142／FAX：06-5555-0143',
      '06-5555-0142',
    ],
    ['beside the fax', 'Ana Pereira\nTel 0123-456789 Fax 0123-456780', '0123-456789'],
    ['with an extension', 'Ana Pereira\nPhone: (555) 346-9947 x12', '(555) 346-9947 x12'],
    ['free of charge', 'Ana Pereira\nToll free: 800-555-0142 ext. 12', '800-555-0142 ext. 12'],
    ['beside a licence', 'Ana Pereira\nc: 480.555.0142 | DRE #01234567', '480.555.0142'],
    [
      'with an extension behind a comma',
      'Ana Pereira\nTél. : 418-555-0142, poste 12',
      '418-555-0142 ext 12',
    ],
    ['beside a page', 'Ana Pereira\n+351 910 555 014 · lumo.example', '+351 910 555 014'],
    ['of a switchboard', 'Ana Pereira\nVäxel: 08-555 014 20', '08-555 014 20'],
    [
      'with the price of a call',
      'Ana Pereira\nT. +351 253 555 142 (chamada para a rede fixa nacional)',
      '+351 253 555 142',
    ],
    [
      'under the name once more',
      'Regards\nAna Pereira\n-- \nAna Pereira\nBuyer\nM 910 555 014',
      '910 555 014',
    ],
    ['in groups without a label', 'Ana Pereira\nLumo SA\n93 555 01 84', '93 555 01 84'],
    ['beside a fax’s extension', 'Ana Pereira\nTel. +43 7273 555 20, Fax DW 9', '+43 7273 555 20'],
    ['over a company in Thai', 'Ana Pereira\nบริษัท ลูโม จำกัด\nโทร. 02-555-0148', '02-555-0148'],
    ['under a letter in a cell of its own', 'Ana Pereira\nLead\nT\n\n01632 960297', '01632 960297'],
    ['in cells under each other', 'Ana Pereira\nTel\n:\n+65 6555 0119', '+65 6555 0119'],
    ['beside a box', 'Ana Pereira\n02 5550 3344 | PO Box 555, Ryde NSW 1680', '02 5550 3344'],
    ['under a company in Greek', 'Ana Pereira\nΛούμο Α.Ε.\nΤηλ.: 210 555 0142', '210 555 0142'],
  ])('gives a number %s', (_where, signature, number) => {
    expect(numbersUnder(signature)).toEqual([number]);
  });

  it.each([
    ['on a line of many words', 'Tél : 01 55 50 01 42 - Port : 06 55 50 01 99'],
    ['behind labels in brackets', '(O) 01 55 50 01 42 (M) 06 55 50 01 99'],
    ['that end alike', 'T 01 55 50 01 99\nM 06 55 50 01 99'],
  ])('gives two numbers %s', (_where, numbers) => {
    expect(numbersUnder(`Ana Pereira\n${numbers}`)).toEqual(numbers.match(/\d[\d ]+\d/g));
  });

  it.each([
    ['a fax', 'Ana Pereira\nF: +351 210 555 011'],
    ['telephone and fax in one', 'Ana Pereira\nTel./Fax: +351 210 555 011'],
    [
      'two numbers that do not say what they are',
      'Ana Pereira\n+351 910 555 014\n+351 910 555 015',
    ],
    ['an order', 'Ana Pereira\nOrder 4711 0815 22'],
    ['what a line before announces', 'Ana Pereira\nOrder number:\n0912 345 678'],
    ['digits that no number begins with', 'Ana Pereira\n4500012345'],
    ['a town’s code', 'Ana Pereira\nRua do Sol, 4400 - Lumo/SC - CEP 89270-000'],
    ['a date with spaces', 'Ana Pereira\n12 03 2024'],
    ['an address of a machine', 'Ana Pereira\n10.20.30.40'],
    ['the number of a register', 'Ana Pereira\n812 345 678'],
    ['another number of a register', 'Ana Pereira\n51 824 753 556'],
    ['an order under a word for messages', 'Ana Pereira\nText 4711 220 331'],
    ['a date', 'Ana Pereira\n26.11.2026'],
    ['an account', 'Ana Pereira\nIBAN: PT50 0002 0123 1234 5678 9015 4\nAccount: 123456789'],
    ['a meeting', 'Ana Pereira\nJoin Zoom Meeting\n+1 646 555 8656'],
    ['a meeting’s number with its code', 'Ana Pereira\nPhone: +1 646 555 8656, 12345#'],
    ['a label nobody knows', 'Ana Pereira\nHotline 24/7: +351 210 555 000'],
    ['what stands under the words of a telephone', 'Ana\nSent from my iPhone\n+351 910 555 015'],
    ['a mailing list', 'Ana\n____\nPrinters mailing list\n+351 910 555 015'],
    ['the company’s small print', 'Ana\nThis e-mail is confidential.\nTel: +351 210 555 016'],
    ['somebody’s to be asked for', 'Ana Pereira\nT +351 910 555 015 (ask for Maria)'],
    ['a colleague’s', 'Ana Pereira\nBuyer, Lumo SA\nAssistant: Maria Lopez\nM: +351 910 555 015'],
    ['a colleague’s in the same line', 'Ana Pereira\nMaria Lopez, mobile: +351 910 555 015'],
    ['an assistant’s', 'Ana Pereira\nBuyer\nAssistant Maria Lopez\nM: +351 910 555 015'],
    ['whoever is named to be asked', 'Ana Pereira\n联系人：李雷\n电话：+86 21 5555 0199'],
    ['another’s in Arabic', 'Ana Pereira\nأحمد علي\nهاتف: +971 4 555 0199'],
    ['somebody’s who signs as well', 'Ana Pereira\nMaria Lopez\nT: +351 910 555 015'],
    [
      'somebody’s of the conversation',
      'Ana Pereira\nBuyer\nMr Rui Costa, Lumo\nT: +351 910 555 015',
    ],
    [
      'whoever is to be called instead',
      'Ana Pereira\nIn urgent cases call Maria\nM: +351 910 555 015',
    ],
    ['somebody else’s signature', '--\nMaria Lopez\nT: +351 910 555 015'],
    ['what follows another’s address', 'Ana Pereira\nmaria@lumo.example\nT: +351 210 555 016'],
    ['what is said to somebody of the same name', 'Ana,\nplease call\n+351 910 555 015'],
    ['a number in the text', 'Please call Maria on +351 910 555 015.\n\nAna Pereira'],
    ['a number over the name', 'T: +351 910 555 015\nAna Pereira'],
  ])('is of nobody: %s', (_what, signature) => {
    expect(numbersUnder(signature)).toEqual([]);
  });

  it('stops at a second signature', () => {
    const two =
      'Ana Pereira\nBuyer\nT: +351 210 555 010\n\nMaria Lopez\nSales\nT: +351 210 555 016';
    expect(numbersUnder(two)).toEqual(['+351 210 555 010']);
  });

  it('tells a company of the family’s name from the family', () => {
    const sender = inHeader('Nils Holt', 'nils@holt.example', 'sender');
    expect(signedMail('Nils Holt\nHolt Tiles\nT +45 31 55 01 42', sender).company).toBe(
      'Holt Tiles',
    );
    expect(numbersUnder('Nils Holt\nAnna Holt\nT +45 31 55 01 99', sender)).toEqual([]);
    const garden = inHeader('Karl Zander', 'karl@zander-garten.example', 'sender');
    const { company } = signedMail('Karl Zander\nZander Gartenbau\n0761/5550143', garden);
    expect(company).toBe('Zander Gartenbau');
  });

  it('never changes what the page tells', () => {
    const told = { ...ANA, title: 'Owner', company: 'Pereira e Filhos' };
    const { title, company } = signedMail('Ana Pereira\nBuyer\nLumo SA', told);
    expect([title, company]).toEqual(['Owner', 'Pereira e Filhos']);
    const evidence = 'link to an address (phone)';
    const number = {
      kind: 'phone',
      value: '+351 910 555 014',
      confidence: 'likely',
      evidence,
    } as const;
    const known = { ...ANA, points: [...ANA.points, number] };
    expect(numbersUnder('Ana Pereira\nM: 910 555 014', known)).toEqual([]);
  });

  it('of a sender without a name begins at the name that the address is made of', () => {
    const sender = inHeader('', 'ana.pereira@lumo.example', 'sender');
    expect(numbersUnder('Ana Pereira\nM: +351 910 555 014', sender)).toEqual(['+351 910 555 014']);
    expect(numbersUnder('Maria Lopez\nM: +351 910 555 015', sender)).toEqual([]);
    const shared = inHeader('', 'info@lumo.example', 'sender');
    expect(numbersUnder('Ana Pereira\nM: +351 910 555 014', shared)).toEqual([]);
  });

  it('gives accounts only where they are the sender’s', () => {
    const { points } = signedMail(
      'Ana Pereira\nhttps://www.linkedin.com/in/anap\nhttps://x.com/lumo',
    );
    expect(points.map(({ value }) => value)).toEqual(['linkedin/anap']);
  });
});

describe('signatures of a thread', () => {
  const signed = 'Ana Pereira\nM: +351 910 555 014';

  it('are read from the contact’s mails only', () => {
    const { people } = concluded(
      threadOf([
        { from: 'me', text: 'Yes.\n\nAna Pereira\nM: +49 30 5550 100' },
        { from: 1, text: 'No.\n\nAna Pereira\nM: +351 910 555 099' },
        { from: 0, text: 'Ok.' },
      ]),
    );
    expect(people).toEqual(threadOf([]).people);
  });

  it('are not read from what a mail quotes', () => {
    const quoted = [
      `Ok.\n\n> ${signed.replace('\n', '\n> ')}`,
      `Ok.\n\nOn Mon, Nov 9, 2026 at 9:14, Ana Pereira <ana.pereira@lumo.example> wrote:\n${signed}`,
      `Ok.\n\n-----Original Message-----\nFrom: Ana Pereira\n\n${signed}`,
      `Ok.\n\n---------- Forwarded message ---------\n${signed}`,
    ];
    for (const text of quoted)
      expect(concluded(threadOf([{ from: 0, text }])).people).toEqual(threadOf([]).people);
  });

  it('say a number once', () => {
    const texts = [`One.\n\n${signed}`, 'Two.\n\nAna Pereira\nM: 910 555 014'];
    const { people } = concluded(threadOf(texts.map((text) => ({ from: 0, text }))));
    expect(people[0]?.points.slice(1).map(({ value }) => value)).toEqual(['910 555 014']);
  });

  it('count in mails only', () => {
    const thread = { ...threadOf([{ from: 0, text: `Hi.\n${signed}` }]), channel: 'chat' as const };
    expect(concluded(thread)).toEqual(thread);
  });
});
