import { describe, expect, it } from 'vitest';
import { inHeader, numbersUnder, signedMail } from './mail-reading.ts';

describe('a signature', () => {
  it.each([
    ['with its area behind a comma', 'Category Lead, Indirect Spend\nLumo SA'],
    ['beside whom it is for', 'Assistant to Dr. Neil Farrow, Chief Scientist\nLumo SA'],
    ['in small letters', 'head chef\nLumo SA'],
    ['by a department', 'Export Department\nLumo SA'],
    ['with a hyphen', 'Facilities Co-ordinator\nLumo SA'],
  ])('says a title %s', (_how, under) => {
    const { title, company } = signedMail(`Ana Pereira\n${under}`);
    expect({ title, company }).toEqual({ title: under.split('\n')[0], company: 'Lumo SA' });
  });

  it.each([
    ['without its number in a register', 'Lumo SA  ABN 00 123 456 789', 'Lumo SA'],
    ['before its address', 'Lumo SA, 1 Cinder Wharf, Leeds', 'Lumo SA'],
    ['whose form stands behind a comma', 'Stone Briar Design, PLLC', 'Stone Briar Design, PLLC'],
    ['without its part, in Korean', '(주)루모 해외영업팀', '(주)루모'],
    ['with a number in its name', 'Kade 9 Zonwering B.V.', 'Kade 9 Zonwering B.V.'],
    ['of none, in a state', '64 Alder Alley, Golden, CO', undefined],
    ['of none, where a town is', 'RC 000 4417\n14B Obi Crescent, Apapa, Lagos', undefined],
  ])('says a company %s', (_how, under, company) => {
    expect(signedMail(`Ana Pereira\nManager\n${under}\nM: +351 910 555 014`).company).toBe(company);
  });

  it('says no company of a line that only stands under a delimiter', () => {
    expect(signedMail('--\nSecured by Trend Micro Inc').company).toBeUndefined();
    expect(signedMail('--\nI left Acme Ltd').company).toBeUndefined();
  });

  it('says nothing of what somebody has learnt, and of where accounts are', () => {
    const { company } = signedMail('Ana Pereira\nTranslator\nMITI\nw lumo.example\n📷 @lumo');
    expect(company).toBeUndefined();
  });

  it('is read from cells of a table, and between slashes', () => {
    const cells = signedMail('Thanks\nlogo\tAna Pereira\nHead of Tax\nPhone:\t+351 210 555 010');
    expect([cells.title, cells.points[0]?.value]).toEqual(['Head of Tax', '+351 210 555 010']);
    const dashes = signedMail('Ana Pereira - Buyer - Lumo SA - 020 7946 0418');
    expect([dashes.title, dashes.company]).toEqual(['Buyer', 'Lumo SA']);
    const slashes = signedMail('Ana Pereira\nLumo SA / Rua do Sol 12 / T +351 210 555 010');
    expect([slashes.company, slashes.points[0]?.value]).toEqual(['Lumo SA', '+351 210 555 010']);
  });

  it('of a name in other letters under closing words is the sender’s', () => {
    const greek = signedMail('Με εκτίμηση,\nΆννα Περέιρα\nΥπεύθυνη Πωλήσεων\nΤηλ. 27330 55012');
    expect([greek.title, greek.points[0]?.value]).toEqual(['Υπεύθυνη Πωλήσεων', '27330 55012']);
  });

  it('in a mail of a company’s mailbox says how to reach the company, and not what its writer is', () => {
    const shop = inHeader('Orders', 'orders@lumo.example', 'sender');
    const { title, company, points } = signedMail(
      'Best wishes\n\nImogen\nFront of House Manager\nLumo Hotel\nTel: 01632 960 333',
      shop,
    );
    expect({ title, company, reached: points.map(({ value }) => value) }).toEqual({
      title: undefined,
      company: 'Lumo Hotel',
      reached: ['01632 960 333'],
    });
    expect(numbersUnder('Kind regards\nMaria Lopez\nT: +351 910 555 015')).toEqual([]);
  });

  it('tells a company by an address that writes its letters in two', () => {
    const potter = inHeader('Signe Holm', 'signe@lerboelle-keramik.example', 'sender');
    const { company } = signedMail('Signe Holm\nLerbølle Keramik\nmobil 23 55 01 84', potter);
    expect(company).toBe('Lerbølle Keramik');
  });
});
