import { describe, expect, it } from 'vitest';
import { ANA, concluded, inHeader, RUI, threadOf } from './mail-reading.ts';

/** What a mail's signature comes to say of its sender. */
function mail(signature: string, sender = ANA) {
  const text = `Hello Anna,\nwe take the second one.\n\n${signature}`;
  const [person] = concluded(threadOf([{ from: 0, text }], [sender, RUI])).people;
  if (person === undefined) throw new Error('nobody was read');
  return { ...person, points: person.points.slice(sender.points.length) };
}

describe('what somebody is, and where, in a signature', () => {
  it.each([
    ['Ana Pereira\nPresident\nBlue Research', 'President', 'Blue Research'],
    ['Ana Pereira | Einkäuferin | Lumo GmbH', 'Einkäuferin', 'Lumo GmbH'],
    ['Ana Pereira\nSenior Account Manager at Lumo', 'Senior Account Manager', 'Lumo'],
    ['Ana Pereira, Directora de Compras, Lumo', 'Directora de Compras', 'Lumo'],
    ['*Ana Pereira*\nLeiterin Einkauf\n*Lumo*', 'Leiterin Einkauf', 'Lumo'],
    ['Ana Pereira\nLumo Printing', undefined, 'Lumo Printing'],
    ['Ana Pereira\nOwner\nBrooks Roofing, LLC', 'Owner', 'Brooks Roofing, LLC'],
    ['Ana Pereira\nGeneral Manager - Purchase\nLumo SA', 'General Manager - Purchase', 'Lumo SA'],
    ['Ana Pereira, PhD | Research Director | Lumo', 'Research Director', 'Lumo'],
    ['Ana Pereira\nAssistant Sales Manager\nLumo', 'Assistant Sales Manager', 'Lumo'],
    ['Ana Pereira\nEigenaar Lumo Print', 'Eigenaar', 'Lumo Print'],
    ['Ana Pereira\nobchodní ředitel\nBox s.r.o.', 'obchodní ředitel', 'Box s.r.o.'],
    ['Ana Pereira\nBauleiterin\nBau e.K.', 'Bauleiterin', 'Bau e.K.'],
    [
      'Ana Pereira\n採購部 經理\n福爾摩沙印刷股份有限公司',
      '採購部 經理',
      '福爾摩沙印刷股份有限公司',
    ],
    ['Ana Pereira\nManager - Toys\nLumo SA', 'Manager - Toys', 'Lumo SA'],
    ['Ana Pereira\nOwner - Blue Toys', 'Owner', undefined],
    ['Ana Pereira\nAttorney at Law\nPereira Law, P.C.', 'Attorney at Law', 'Pereira Law, P.C.'],
    ['Ana Pereira\nWeberin\nLumo SA', 'Weberin', 'Lumo SA'],
    ['Ana Pereira, Skräddare, Lumo AB', 'Skräddare', 'Lumo AB'],
    ['Ana Pereira / Buyer / Lumo SA', 'Buyer', 'Lumo SA'],
    ['Head of Purchasing Ana Pereira\nLumo SA', 'Head of Purchasing', 'Lumo SA'],
    ['Ask our manager Ana Pereira\nLumo SA', undefined, undefined],
    ['Ana Pereira\nArchitecte\nAtelier Blanc', 'Architecte', 'Atelier Blanc'],
    ['Ana Pereira\nHead of Year 9\nLumo School', 'Head of Year 9', 'Lumo School'],
    ['Ana Pereira\nředitelka\nBeran Stroj, a.s.', 'ředitelka', 'Beran Stroj, a.s.'],
    ['Ana Pereira\nManager - Logistics\nBox Limited', 'Manager - Logistics', 'Box Limited'],
    ['Yours,\nFor Lumo SA\nAna Pereira\nProprietor', 'Proprietor', 'Lumo SA'],
    ['Ana Pereira\n구매팀장\n루모 주식회사 구매팀', '구매팀장', '루모 주식회사'],
    ['Regards\nLumo SA\nAna Pereira, Buyer', 'Buyer', 'Lumo SA'],
    ['Regards\nLumo\nAna Pereira\nBuyer\nLumo SA', 'Buyer', 'Lumo SA'],
    ['Ana Pereira\nBuyer\nM: 910 555 014\nLumo SA', 'Buyer', 'Lumo SA'],
    ['Ana Pereira\nBuyer\nM: 910 555 014\nBlue Toys', 'Buyer', undefined],
    ['Ana Pereira\nמנהלת רכש', 'מנהלת רכש', undefined],
    ['Ana Pereira\nvia mobile', undefined, undefined],
    ['Ana Pereira\nBlue Horizon', undefined, undefined],
    ['Ana Pereira\nCarpe diem\nSeize the day', undefined, undefined],
    ['Ana Pereira\nMaria Lopez', undefined, undefined],
    ['Ana Pereira\nRoom 12\nhttps://lumo.example', undefined, undefined],
  ])('%j is %j at %j', (signature, title, company) => {
    const found = mail(signature);
    expect([found.title, found.company]).toEqual([title, company]);
  });

  it('tells the lines that title and company stand on, be they over the name', () => {
    const { signedAt, points } = mail('Regards\nLumo SA\nAna Pereira\nBuyer\nM: 910 555 014');
    expect(signedAt).toEqual({ title: 'signature line 3', company: 'signature line 1' });
    expect(points.map(({ evidence }) => evidence)).toEqual(['signature line 4']);
  });

  it('tells a title behind a name that no space parts', () => {
    const sender = inHeader('이준호', 'junho@lumo.example', 'sender');
    expect(mail('이준호 과장\nT. 031-555-0142', sender).title).toBe('과장');
  });
});
