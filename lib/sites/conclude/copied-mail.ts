import { line } from '../read/name.ts';
import { contactLineOf } from './signature/contact-line.ts';
import { looksLikeName } from './signature/signer.ts';

// What mail programs write over a mail that they copy whole: lines "Label: value", or a heading between dashes.
const LABEL = /^\*?(\p{L}[\p{L}\p{M} '’.-]{0,24}?)\s?\*?\s?[:：]\*?(?!\/\/)\s*(.*)$/u;
const FROM =
  /^(?:from|von|de|da|van|fra|från|od|от|від|expéditeur|absender|lähettäjä|feladó|kimden|gönderen|από|发件人|寄件者|差出人|보낸 사람|odesílatel|remitente|mittente|afzender|nadawca)$/iu;
const HEADER =
  /^(?:to|an|à|a|para|per|aan|til|till|do|kому|кому|vastaanottaja|címzett|kime|alıcı|προς|收件人|宛先|받는 사람|komu|date|datum|datu|data|fecha|dato|dátum|päiväys|дата|tarih|日期|日付|ημερομηνία|sent|gesendet|envoyé(?: le)?|enviad[oa](?: el)?|inviato|verzonden|sendt|skickat|lähetetty|wysłan[ey]|отправлено|odesláno|elküldve|gönderildi|发送时间|送信日時|보낸 날짜|subject|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne|aihe|temat|тема|předmět|tárgy|konu|θέμα|主题|主旨|件名|제목|cc|kopie|copie(?: à)?)$/iu;
const ADDRESS = /[\w.+'-]@[\w-]/;
const TIME = /\d{1,2}[:.h]\d{2}/;
const HEADING = /^[-_=*–—]{2,}\s*(\p{L}[^-_=*]{2,60}?)\s*(?:[-_=*–—]{2,}[\s:]*|:)?$/u;
const COPIED =
  /origin|original|forward|weitergeleitet|ursprünglich|ursprunglig|oprindelig|opprinnelig|alkuperäi|välitetty|oorspronkelijk|doorgestuurd|reenviad|encaminhad|inoltrat|transféré|réexpédié|przekazan|oryginaln|pierwotn|исходн|пересыла|пересланн|původní|přeposlan|eredeti|továbbít|orijinal|iletilen|vidarebefordra|videresend|原始|转发|轉寄|転送|元の|원본|전달|πρωτότυπο|προωθημέν|(?:antwort|reply) (?:nachricht|message)/iu;
const MOST_LINE = 400;
const RULE = /^[\s\u00A0]*[-_=*–—]{3,}[\s\u00A0]*$/;

/** Whether a mail that is copied whole begins at this line. */
export function isCopiedFrom(lines: readonly string[], at: number): boolean {
  const one = line(lines[at] ?? '', MOST_LINE);
  const [, heading] = HEADING.exec(one) ?? [];
  if (heading !== undefined && COPIED.test(heading)) return true;
  return LABEL.test(one) && !isOver(lines, at) && areHeaders(lines, at);
}

/** "T: +44 …" over copied headers is a line of the signature before them. */
function isOver(lines: readonly string[], at: number): boolean {
  const labels = lines.slice(at, at + 5).map((one) => LABEL.exec(line(one, MOST_LINE))?.[1] ?? '');
  const [first = '', ...next] = labels;
  if (FROM.test(first) || HEADER.test(first)) return false;
  return contactLineOf(lines[at] ?? '') !== undefined && next.some((one) => FROM.test(one));
}

/** The lines without what only stands over a copied mail: rules, and the line that announces it. */
export function withoutAnnouncement(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((one) => one.trim() !== '' && !RULE.test(one));
  const announces = /[:：]$/.test(lines[last]?.trim() ?? '') && COPIED.test(lines[last] ?? '');
  return announces ? withoutAnnouncement(lines.slice(0, last)) : lines.slice(0, last + 1);
}

function areHeaders(lines: readonly string[], start: number): boolean {
  let [labels, known] = [0, 0];
  let [from, named, address, time] = [false, false, false, false];
  for (const one of lines.slice(start, start + 10)) {
    const text = line(one, MOST_LINE);
    const [, label, value = ''] = LABEL.exec(text) ?? [];
    // The address of a long line may stand alone on the next one.
    if (label === undefined && !/^[<[(]?[^\s@]{1,100}@\S{1,200}$/.test(text)) break;
    address ||= ADDRESS.test(text);
    time ||= TIME.test(value);
    if (label === undefined) continue;
    // "From: 9.11. 10:00" is the beginning of something else than a mail.
    const isFrom = FROM.test(label) && !/^\d/.test(value);
    from ||= isFrom;
    named ||= isFrom && looksLikeName(value);
    if (isFrom || HEADER.test(label)) known += 1;
    labels += 1;
  }
  if (labels >= 4 && address && time && known > 0) return true;
  if (known >= 2) return address || (from && (time || labels >= 4));
  // Cut off after its first line: nothing follows.
  return (
    from && (address || named) && lines.slice(start + 1).every((one) => /^\s*(?:>|$)/.test(one))
  );
}
