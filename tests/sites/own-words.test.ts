import { describe, expect, it } from 'vitest';
import { withoutQuotes } from '../../lib/sites/conclude/own-words.ts';
import { concluded, threadOf } from './mail-reading.ts';

/** What is left of a mail of Ana's. */
function left(text: string): string | undefined {
  return concluded(threadOf([{ from: 0, text }])).conversation?.messages[0]?.text;
}

describe('an answer', () => {
  it.each([
    'On 11-Apr-2026, at 6:54 PM, Rui Costa <rui@x.example> wrote:',
    'On Apr 11, 2026 you wrote:',
    '---- On Wed, 24 Feb 2026 14:02:50 +0530 rui@x.example wrote ----',
    'Le 23 janv. 2026 à 22:03, Rui Costa <rui@x.example> a écrit :',
    'El mar, 3 mar 2026 a las 9:14, Rui (<rui@x.example>) escribió:',
    'Em 10 de julho de 2026 às 16:32:35, Rui (\nrui@x.example) escreveu:',
    'Il giorno 3 mar 2026, alle ore 9:14, Rui <rui@x.example> ha scritto:',
    'Op 17-feb.-2026, om 13:18 heeft Rui <rui@x.example> het volgende geschreven:',
    'Den 14 september 2026 02:23:18, Rui (rui@x.example) skrev:',
    'pe 20. lokakuuta 2026 klo 17.50 Rui\n<rui@x.example> kirjoitti:',
    'W dniu 2026-01-09 11:59:39 użytkownik Rui <rui@x.example> napisał:',
    'ср, 30 апр. 2026 г. в 15:19, Rui <rui@x.example>:',
    '2026-11-24 16:32 GMT+01:00 Rui <rui@x.example>:',
    '30.09.2026, 18.30, "Rui Costa" <rui@x.example>:',
    'Wednesday, 17 November 2026, 3:32 PM +0300 from rui@x.example <rui@x.example>:',
    '在 2026年11月9日，09:14，Rui <rui@x.example> 写道：',
    '----- Original Message -----',
    '-----Ursprüngliche Nachricht-----',
    "-------- Message d'origine --------",
    '---------- Forwarded message ---------',
    'Begin forwarded message:\n\nFrom: Rui Costa <rui@x.example>\nDate: 9 Nov 2026\nTo: Ana',
    'From: Rui Costa\nSent: Monday, November 9, 2026 9:14 AM\nTo: Ana\nSubject: Boxes',
    '________________________________\n*Von:* Rui <rui@x.example>\n*Gesendet:* Montag\n*An:* Ana',
    'De : Rui <rui@x.example>\nEnvoyé : lundi 9 novembre 2026 09:14\nÀ : Ana\nObjet : Boîtes',
    'От: Rui\nОтправлено: 9 ноября 2026 г. 9:14\nКому: Ana\nТема: Boxes',
    '差出人: Rui <rui@x.example>\n送信日時: 2026年11月9日 9:14\n宛先: Ana\n件名: Boxes',
    'من: Rui <rui@x.example>\nتاريخ الإرسال: 09 نوفمبر, 2026 09:14 ص\nإلى: Ana\nالموضوع: Boxes',
    'De la: Rui <rui@x.example>\nTrimis: luni, 9 noiembrie 2026 09:14\nCătre: Ana\nSubiect: Boxes',
    'Šalje: Rui <rui@x.example>\nPoslano: 9. studenog 2026. 9:14\nPrima: Ana\nPredmet: Boxes',
    'จาก: Rui <rui@x.example>\nส่ง: วันจันทร์ที่ 9 พฤศจิกายน 2569 9:14\nถึง: Ana\nเรื่อง: Boxes',
    'في ٩ نوفمبر ٢٠٢٦، الساعة ٩:١٤ ص، كتب Rui <rui@x.example>:',
    'در تاریخ دوشنبه ۹ نوامبر ۲۰۲۶،‏ ۹:۱۴ Rui <rui@x.example> نوشت:',
    '9 Nov 2026, 09:14 by rui@x.example:',
    'Rui Costa schrieb am 09.11.2026 um 09:14:',
    'Original Message\nFrom: Rui Costa\nSent: Monday, 9 November 2026 09:14\nTo: Ana\nSubject: Boxes',
    '-------- Izvorna poruka --------',
  ])('is what stands over %j', (introduction) => {
    expect(withoutQuotes(`Yes, please.\n\n${introduction}\n\nShall we send it?\nRui`)).toBe(
      'Yes, please.',
    );
  });

  it.each([
    ['between arrows', '>>> Bob Ito <bob@x.example> 11/9/2026 9:14 AM >>>\nRed or blue?\n\nBob'],
    ['without a word for writing', '"Bob Ito" bob@x.example – November 9, 2026 9:14 AM\n> Red?'],
    [
      'in brackets',
      '-----[ 받은 메일 내용 ]-----\n보낸이 : Bob Ito <bob@x.example>\n날짜 : 2026-11-09\n\nRed?',
    ],
    [
      'with a hyphen',
      '-----Original-Nachricht-----\nBetreff: Kisten\nVon: Bob Ito <bob@x.example>\n\nRot?',
    ],
  ])('is what stands under a heading %s', (_how, copied) => {
    expect(withoutQuotes(`Blue.\n\n${copied}`)).toBe('Blue.');
  });

  it('is what a name marks that a heading stands over, and nothing else with one', () => {
    const wrote = 'Monday, November 9, 2026, 9:14:22 AM, you wrote:';
    expect(withoutQuotes(`${wrote}\n\nBI> Red?\n\nBlue.\n\nBI> When?\n\nFriday.`)).toBe(
      'Blue.\n\n\nFriday.',
    );
    const path = 'The button is here:\nFile> Print\nand it is grey.';
    expect(withoutQuotes(path)).toBe(path);
  });

  it('is not what stands under a heading that ends with a name on a line of its own', () => {
    const wrote = 'Am Montag, 9. November 2026, 09:14:22 Normalzeit schrieb\nBob Ito:';
    expect(withoutQuotes(`${wrote}\n> Rot?\n\nBlau.`)).toBe('Blau.');
  });

  it('is no prompt of a program', () => {
    const typed = 'I typed:\n>>> print(11)\n11\nIs that right?';
    expect(withoutQuotes(typed)).toBe(typed);
  });

  it.each([
    'CAUTION: This email originated from outside of the organization. Do not click links.',
    '[EXTERNAL]',
    'ACHTUNG: Diese E-Mail kommt von einem externen Absender.',
    'Attention : ce courriel provient d’un expéditeur externe.',
    "You don't often get email from ana@lumo.example. Learn why this is important",
  ])('is what a mail server puts over it: %s', (banner) => {
    expect(withoutQuotes(`${banner}\n\nThe blue ones.`)).toBe('The blue ones.');
  });

  it.each([
    'Attention: the external drive is in the box.',
    'Achtung, die Nachricht an Rui fehlt noch.',
    'External walls need a second coat.',
  ])('is not what somebody warns of: %s', (said) => {
    expect(withoutQuotes(`${said}\n\nBest\nAna`)).toBe(`${said}\n\nBest\nAna`);
  });

  it('may stand under and between what is quoted', () => {
    const wrote = 'On Mon, Nov 9, 2026 at 9:14 AM, Rui <rui@x.example> wrote:';
    expect(withoutQuotes(`${wrote}\n> Red or blue?\n\nBlue.\n\n> When?\n\nOn Friday.`)).toBe(
      'Blue.\n\n\nOn Friday.',
    );
    // as a page is read: one mark for all that is left out
    expect(withoutQuotes(`Hi,\n${wrote}\n>\nBlue.`)).toBe('Hi,\nBlue.');
  });

  it.each([
    'Rui Costa wrote:',
    'Rui Costa <rui@x.example> writes:',
    'Rui Costa a écrit :',
    'Zitat von Rui Costa <rui@x.example>:',
    'You wrote:',
  ])('stands under %j where what follows is marked', (introduction) => {
    expect(withoutQuotes(`Blue, please.\nWhen?\nZoë\n${introduction}\n> Which?\nSoon?`)).toBe(
      'Blue, please.\nWhen?\nZoë\nSoon?',
    );
  });

  it('is never joined with what its writer said over it', () => {
    for (const heading of ['-------- Original message --------', 'On 9 Nov 2026, Rui wrote:'])
      expect(withoutQuotes(`Ok, 12:30.\nSee you\n${heading}\nBoxes?`)).toBe('Ok, 12:30.\nSee you');
    const headers = 'From: Rui <rui@x.example>\nSent: Monday 9:14\nTo: Ana\nSubject: Boxes';
    expect(withoutQuotes(`Note: in a hurry.\n${headers}\nBoxes?`)).toBe('Note: in a hurry.');
    const wrote = 'On Mon, Nov 9, 2026 at 9:14 AM, Rui <rui@x.example> wrote:';
    expect(withoutQuotes(`Both, please.\nZoë\nSee you.\n${wrote}\n>`)).toBe(
      'Both, please.\nZoë\nSee you.',
    );
  });

  it.each([
    'T: is the letter on the first box.\nB: on the second.',
    'Please write to Bob Ito <bob@x.example> about these:\nred\nblue',
    'On the other hand, we should be careful.\nOn average it works.',
    'On Thursday:\nwe meet at 10:00.',
    'Here are the slots on 12.11.2026 from 15:00 to 16:00:\nmorning, noon',
    'Date: Wednesday 3, October 2026\nTime: 7:00am\nAddress: Fox St 130',
    'From: 12.11.2026 10:00\nTo: 13.11.2026 12:00\nTwo rooms, please.',
    'From: Lisbon\nTo: Porto\nTwo pallets.',
    'The trip:\nFrom: Lisbon\nTo: Porto\nDate: 12 November\nPassengers: 2',
    'Von: Berlin\nNach: Wien\nDatum: 9.11.2026\nPersonen: 3',
    'From: Monday 9:00\nTo: Friday 17:00\nSubject: holidays\nIs that fine?',
    'Contact:\nName: Rui\nTo: +351\nEmail: rui@x.example\nDate: 10:30',
    'Blue, please\nZoë\nWe wrote to Rui Costa <rui@x.example>:\nno answer yet.',
    'On Monday we open at 9:00.\nOn Tuesday Rui wrote that they are late:\nis it true?',
    'As I wrote on Monday at 10:00:\nwe close early.',
    'Order 4471, sent 9.11.2026:\n- 2 boxes\n- 3 boxes',
    'Tomorrow, 9:30 works.\nI sent it to:\nRui',
    '-------- Enter Feedback Below --------\nIt was fine.',
    '## Points\n----\n1. Faster\n----\nThat is all.',
    'It is stated in the article "as he wrote: yes".\nReally.',
  ])('keeps its own words: %j', (text) => {
    expect(withoutQuotes(text)).toBe(text);
  });
});

describe('the words over a signature', () => {
  it.each([
    ['Yes.\n\nBest\nAna', 'Yes.'],
    ['Yes.\nKind regards,\n\nAna Pereira\nBuyer\nLumo SA', 'Yes.'],
    ['Ja.\nMit freundlichen Grüßen\nAna Pereira', 'Ja.'],
    ['Oui.\nBien cordialement,\nAna', 'Oui.'],
    ['Yes.\n-- \nLumo SA, Lisboa', 'Yes.'],
    ['Yes.\n\nSent from my iPhone', 'Yes.'],
    ['Ja.\nGesendet von Outlook für Android', 'Ja.'],
    ['Yes.\nCheers\nAna\n--\nAna Pereira\nBuyer\n\nSent from my iPhone', 'Yes.'],
    ['Yes.\nAna\n\nThis e-mail is confidential and may only be read by whom it is for.', 'Yes.'],
    ['Yes.\nThanks,\nMaria', 'Yes.'],
    ['Ja.\nViele Grüße aus Freiburg\nAna Pereira', 'Ja.'],
    ['Sí.\nReciba un cordial saludo\nAna Pereira', 'Sí.'],
    ['Ja.\nVänliga hälsningar\nAna Pereira', 'Ja.'],
    ['Tak.\nPozdrawiam serdecznie\nAna Pereira', 'Tak.'],
    ['Da.\nSrdačan pozdrav\nAna Pereira', 'Da.'],
    ['نعم\nمع أطيب التحيات\nAna Pereira', 'نعم'],
    ['Có.\nTrân trọng\nAna Pereira', 'Có.'],
    ['Yes.\nBest\nMaria Ito & Rui Costa', 'Yes.'],
    ['Da.\nPoslano s mojeg iPhonea', 'Da.'],
    ['כן\nנשלח מה-iPhone שלי', 'כן'],
    ['Ya.\nDikirim dari iPhone saya', 'Ya.'],
    ['Yes.\nYahoo Mail: Search, Organize, Conquer', 'Yes.'],
    ['Yes.\nAna Pereira, PhD | Research Director | Lumo Labs | +1 617 555 0142', 'Yes.'],
    ['はい。\n━━━━━━━━\nAna Pereira\n━━━━━━━━', 'はい。'],
    ['Tak.\nAna\n\nTa wiadomość zawiera informacje poufne i jest tylko dla adresata.', 'Tak.'],
    [
      'Yes.\n-- \nYou received this message because you are subscribed to the group "boxes".',
      'Yes.',
    ],
  ])('%j is %j', (text, own) => {
    expect(left(text)).toBe(own);
  });

  it.each([
    'Thanks!',
    'Thanks,\nwe take both of them.',
    'Ana\n\nP.S. The blue ones, please.',
    'Ask Ana\nand Rui.',
    'Outlook for Android crashes when I open it.\nWhat can I do?',
    'Hi,\nOutlook for Android crashes\nand what can I do?',
    'Sent from my desk, it is much easier than my telephone.',
    'I write because of:\n-- the first point\n-- the second point',
    'שלום\nנשלח מחר את הסחורה\nיום טוב לכולם',
    'شكرا\nنراكم غدا',
    '谢谢\n我们明天见面再说',
    'Danke aus Berlin\nWir nehmen beide',
    'Yes.\nAna\nBut please do not send them before the end of the month.',
  ])('%j stays whole', (text) => {
    expect(left(text)).toBe(text);
  });

  it('stay where nothing else was said', () => {
    expect(left('Thank you\n-- \nAna Pereira')).toBe('Thank you');
    expect(left('Ana')).toBe('Ana');
  });
});
