import { describe, expect, it } from 'vitest';
import { NOBODY } from '../../lib/sites/conclude/signature/signer.ts';
import { withoutSignature } from '../../lib/sites/conclude/signature/without.ts';

const ANA = { ...NOBODY, name: 'Ana Pereira', emails: ['ana.pereira@lumo.example'] };
const SAID = 'Hello Leo,\nwe take the second one.';

function left(text: string): string {
  return withoutSignature(text, ANA);
}

describe('a mail is left without', () => {
  it.each([
    ['closing words and name on one line', 'Gruß, Ana'],
    ['the same without a comma', 'LG Ana'],
    ['closing words in two languages', 'Venlig hilsen / Kind regards\n\nAna Pereira'],
    ['a farewell of words nobody lists', 'Schöne Grüße von der stürmischen Küste\nAna'],
    ['a farewell with thanks', 'Met dank en groet\nAna Pereira'],
    ['whom it is signed for', 'Mit freundlichen Grüßen\nim Auftrag\nAna Pereira'],
    ['the company over the name', 'Best regards\nLumo SA\nAna Pereira, Buyer'],
    ['the company under a line across', '--------\nLumo SA\nHead of Purchasing\nAna Pereira'],
    ['a name after a mark', '/Ana'],
    ['a name after a wave', '~Ana'],
    ['a name after a dash', '— Ana'],
    ['a name with a kiss', 'Ana x'],
    ['initials', 'AP'],
    ['a name written small', 'ana'],
    ['a name written small behind closing words', 'mvh ana\n+351 910 555 014'],
    ['a name written small under them', 'thanks\nana pereira\nbuyer'],
    ['the company that it is signed for', 'Yours faithfully,\nFor Lumo SA\nAna Pereira\nBuyer'],
    ['thanks and a wish', 'Děkuji a přeji hezký den\nAna'],
    ['a farewell cut short', 'Pozdr.\nAna'],
    ['an initial with a kiss', 'A x'],
    ['a wish for the day', 'Make it a great day!\nAna'],
    ['a wish in a few words', 'All the best for the weekend,\nAna'],
    ['a farewell of many words with a comma', 'Beste Grüße aus dem verschneiten Oberharz,\nAna'],
    ['words in quotation marks', 'Ana\nLumo SA\n"A box is a promise that has corners."'],
    [
      'a request not to print',
      'Ana\nLumo SA\nAntes de imprimir este mensaje, piense si es necesario.',
    ],
    ['a farewell in Slovak', 'S úctou\nAna Pereira'],
    ['a farewell in Hindi', 'धन्यवाद\nAna'],
    ['a farewell of two letters', 'Kh\nAna'],
    [
      'a tracker’s footer',
      '--\nReply to this email directly or view it on the web:\nhttps://x.example/7',
    ],
    ['an initial with its full stop', 'A.'],
    ['a name with all degrees', 'Prof. Dr. rer. nat. Ana Pereira\nLumo SA'],
    ['everything on one line', 'Ana Pereira / Buyer / Lumo SA / Rua do Sol 12 / +351 210 555 010'],
    ['a telephone that asks for patience', 'Sent from my Galaxy phone. Please excuse my brevity.'],
    ['a program in a sentence', '-- \nDiese Nachricht wurde mit K-9 Mail gesendet.'],
    ['a program that is to be got', 'Get BlueMail for Android'],
    ['a line that only a program stood under', '--\nSent with Proton Mail'],
    [
      'what the law says of data',
      'Ana\n+351 910 555 014\nEn cumplimiento del RGPD le informamos de que sus datos forman parte de un fichero de Lumo.',
    ],
    [
      'when a shop is open',
      'Ana\n+351 910 555 014\nBereikbaar op werkdagen van 9.00 tot 17.00 uur via de winkel.',
    ],
    [
      'who watches over a company',
      'Ana\n+351 910 555 014\nLumo SA is authorised and regulated by the Bank of Lisbon.',
    ],
    ['closing words that nobody stands under', 'Kind regards'],
    ['a rule with spaces between', 'Ana Pereira\n* * * * * * * * * * * * * * * *\nLumo SA'],
    [
      'what a company says under its numbers',
      'Ana\n+351 910 555 014\n\nThis e-mail may contain data subject to the rules of export.',
    ],
    [
      'a company that ends in full stops',
      'Ana\nLumo Têxtil Ind. e Com. e Exp. Ltd. Şti.\n+351 910 555 014',
    ],
    [
      'a long address',
      'Ana\nRua das Figueiras, 480 - Distrito Industrial - Ibirama do Sul/SC - CEP 89999-000\nLumo SA',
    ],
    [
      'many parts between bars',
      'Ana Pereira, CPA | Head of Tax | Lumo Accounting and Advice | 303-555-0126 | lumo.example',
    ],
    [
      'a formal sentence in French',
      "Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées.\n\nAna Pereira",
    ],
    ['a wish of four words', 'Bonne fin de journée,\nAna'],
    ['somebody else who signs for her', 'Kind regards\n\npp Ana Pereira\nRui Costa\nReceptionist'],
    [
      'bars that columns are drawn with',
      'Ana Pereira\n│ 02 5550 3344 │ PO Box 555, Lisboa │\nLiability limited by a scheme approved under Professional Standards Legislation.',
    ],
    [
      'closing words, name and more on one line',
      'Pagarbiai, Ana Pereira | Vertėja | tel. +370 600 55514',
    ],
    ['a rule under closing words', 'Thanks & Best Regards,\n----------------\nRui Costa\nLumo SA'],
    ['what her address calls her', 'Regards,\nPereira\nT 0802 555 0134'],
    ['words before two names', 'Hugs and crumbs,\n\nRui & Maria x\nLumo SA'],
    ['a farewell by a sign', 'A+\nAna'],
    ['hours beside a number', 'Warmly,\nthe front desk\n01632 960 584 (not on Wednesdays)'],
    ['a team', 'Best wishes\nThe people of the shop\n01632 960 333'],
    ['cells of a table', 'Thanks\nlogo\tAna Pereira\nPhone:\t+351 910 555 014'],
  ])('%s', (_what, signature) => {
    expect(left(`${SAID}\n\n${signature}`)).toBe(SAID);
  });

  it('a name that is shortened, or in letters of a plain keyboard', () => {
    const prudence = { ...NOBODY, name: 'Prudence Okoye' };
    expect(withoutSignature(`${SAID}\n\nPru\n\nPrudence Okoye\nBuyer`, prudence)).toBe(SAID);
    const yildiz = { ...NOBODY, name: 'Mehmet Yıldız' };
    expect(withoutSignature(`${SAID}\n\nMehmet YILDIZ\nLumo SA`, yildiz)).toBe(SAID);
    const colin = { ...NOBODY, name: 'Jean-Baptiste Colin' };
    expect(withoutSignature(`${SAID}\n\nJB`, colin)).toBe(SAID);
  });

  it.each([
    ['Greek letters', 'Με εκτίμηση,\nΆννα Περέιρα\nΛούμο Α.Ε.'],
    ['Chinese characters', '祝商祺！\n\n方晓雯\n外贸部经理'],
    ['Thai letters', 'ขอแสดงความนับถือ\nอันนา เปไรรา\nโทร. 02-555-0148'],
    ['Hebrew letters', 'בברכה,\nאנה פריירה\nטל׳ 03-555-0181'],
    ['Korean letters, closed behind the name', '감사합니다\n서예린 올림'],
    ['Russian letters, behind closing words', 'С уважением, Анна Перейра\n8 (495) 555-01-92'],
  ])('a name in %s, of somebody who is known by Latin ones', (_what, signature) => {
    expect(left(`${SAID}\n\n${signature}`)).toBe(SAID);
  });

  it('the signature over a postscript, which stays', () => {
    const text = `${SAID}\n\nBest wishes\nAna\nLumo SA\n\nPS: Is the shop open?\n\nA.`;
    expect(left(text)).toBe(`${SAID}\n\nPS: Is the shop open?`);
  });
});

it('a greeting is not the name of a mailbox that is called so', () => {
  const shop = { ...NOBODY, emails: ['hello@lumo.example'] };
  expect(withoutSignature('Hello Mr Costa\n\nIt is ready.', shop)).toBe(
    'Hello Mr Costa\n\nIt is ready.',
  );
});

it('a greeting with a comma closes nothing', () => {
  expect(withoutSignature('Good morning,\nRui\nis it ready', NOBODY)).toBe(
    'Good morning,\nRui\nis it ready',
  );
});

it('of two postscripts both stay', () => {
  const text = `${SAID}\n\nAna\n\nPS: the key.\nPPS: and the cake!\n\nAna`;
  expect(left(text)).toBe(`${SAID}\n\nPS: the key.\nPPS: and the cake!`);
});

describe('a mail keeps', () => {
  it.each([
    ['what is asked for', 'Please give my regards to Rui\nAna', 1],
    ['a sentence with a greeting in it', 'Rui sends you his best wishes.\nAna', 1],
    ['a letter that answers', 'B.', 1],
    ['what is quoted in words', 'He said "we take the second one" and left, so ask him.\nAna', 1],
    ['what thanks ask for', 'Merci de vérifier\nAna', 1],
    ['thanks for something', 'Danke an alle\nAna', 1],
    ['a name written small in the text', 'ask\nana\nabout it, she was there.', 3],
    ['letters of something else', 'OK', 1],
    ['a part under a line across', '---\nPart three: nobody wants the lids, says Rui.\nAna', 2],
    ['a console', 'PS 5', 1],
    ['where something is', 'The red ones / 20 pieces / from the shelf', 1],
    ['thanks to somebody', 'Thanks Leo', 1],
    ['what is sold for a telephone', 'Covers for Android', 1],
    [
      'an afterthought under numbers',
      'Best regards,\nAna Pereira\n+44 20 7946 0958\n\nOne more thing: the order must arrive by Friday, or we cancel it.',
      5,
    ],
    [
      'a wish under numbers',
      'Thanks\nAna\n+44 20 7946 0958\n\nPlease change the delivery address to 12 Mill Lane, Leeds. The old one is closed.',
      5,
    ],
    [
      'what a day is said of',
      'Thanks,\nAna\nDelivery 12.03.2024\nWe must have the chairs before that day or the contract is void.',
      4,
    ],
    ['where to send', 'Please send to,\nLumo Ltd\n12 High Street\nLondon EC1A 1BB', 4],
    ['a list under a comma', 'Two things,\nParis\nBerlin', 3],
    ['who comes', 'Attending from us,\nBob Smith\nJane Doe', 3],
    ['a chance that ends', 'Ana\n+351 910 555 014\n\nThe opportunity closes on Friday at noon.', 4],
    [
      'what a parcel is insured for',
      'Ana\n+351 910 555 014\n\nThe parcel is insured for 500 euros.',
      4,
    ],
    ['when to meet', 'Ana\n+351 910 555 014\n\nThe meeting is 9:00 - 10:30 in room 4.', 4],
    ['how long nobody answered', 'Ana\n+351 910 555 014\n\nWe have had no answer since 2023.', 4],
    ['a form that is missing', 'Ana\n+351 910 555 014\n\nSend us the certified copy by Friday.', 4],
    [
      'an order in one line',
      'Thanks,\nAna\n3 chairs - blue, 2 tables - red, 1 lamp - green, urgent please send by noon',
      3,
    ],
    [
      'what a letter notes before its farewell',
      'Veuillez noter que la livraison est refusée et recevez mes salutations distinguées.\nAna',
      1,
    ],
    [
      'what an answer waits for',
      'In attesa della conferma entro venerdì 12 per quaranta sedie, cordiali saluti\nAna',
      1,
    ],
    [
      'where somebody is until then',
      'Ich verbleibe bis Freitag in Wien und komme dann mit vielen Grüßen\nAna',
      1,
    ],
    ['an answer that closings are words of', 'Whose is it?\nYours', 2],
    ['what is said in Arabic under thanks', 'شكرا\nألغوا الطلب\nنراكم غدا', 3],
    ['what is said in Thai under thanks', 'ขอบคุณครับ\nได้รับสินค้าแล้ว', 2],
    ['what is said in Hindi under thanks', 'धन्यवाद\nआर्डर कैंसिल करो', 2],
    [
      'a question under numbers',
      'Ana\n+351 910 555 014\n\nThe blue ones are gone since Monday. Do you want the red ones?',
      5,
    ],
    [
      'closing words that somebody goes on after',
      'Thanks\n- the blue ones by Friday\n- the red ones when you like',
      3,
    ],
    ['a message that came', 'This message was for Rui, not for me.', 1],
  ])('%s', (_what, end, lines) => {
    const kept = end.split('\n').slice(0, lines).join('\n');
    expect(left(`${SAID}\n\n${end}`)).toBe(`${SAID}\n\n${kept}`);
  });
});
