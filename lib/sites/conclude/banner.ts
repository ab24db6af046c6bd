import { line } from '../read/name.ts';

// What a company's mail server puts over mail from outside, in the languages they are set to.
const WARNS =
  /^\W{0,6}(?:external|caution|warning|attention|important|notice|be careful|achtung|vorsicht|warnung|hinweis|extern|attenzione|avvertenza|atención|precaución|advertencia|atenção|cuidado|aviso|let op|waarschuwing|varning|obs|advarsel|vær opmærksom|varoitus|huomio|uwaga|ostrzeżenie|upozornění|pozor|figyelem|dikkat|uyarı|внимание|осторожно|увага|προσοχή|注意|警告|you don['’]t often get)(?![\p{L}\p{M}])/iu;
const OUTSIDE =
  /external|outside|originated|extern|außerhalb|estern|fora d|fuera d|buiten|utanför|uden ?for|utenfor|ulkopuol|zewnętrz|extér|kívül|dış|внешн|зовнішн|εξωτερικ|外部|社外|get e-?mail from/iu;
const MAIL =
  /sender|e-?mail|message|organi[sz]ation|absender|nachricht|expéditeur|courriel|mittente|messaggio|remitente|correo|remetente|mensagem|afzender|bericht|avsändar|afsender|avsender|lähettäj|nadawc|wiadomoś|odesílatel|zpráv|feladó|gönderen|отправител|письм|відправник|лист|αποστολέα|メール|邮件|郵件/iu;
const MOST = 500;
const MOST_LINES = 4;

/** The lines without the warning over them that a mail came from outside; nothing else stands there. */
export function withoutBanner(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((one) => one.trim() !== '');
  const next = lines.slice(at, at + MOST_LINES).findIndex((one) => one.trim() === '');
  const ends = at + (next < 0 ? 1 : next);
  const spoken = line(lines.slice(at, ends).join(' '), MOST);
  if (isBanner(spoken)) return lines.slice(ends);
  return isBanner(line(lines[at] ?? '', MOST)) ? lines.slice(at + 1) : lines;
}

function isBanner(text: string): boolean {
  const marked = /^\W{0,3}(?:external|extern)\W{0,3}$/iu.test(text);
  return marked || [WARNS, OUTSIDE, MAIL].every((pattern) => pattern.test(text));
}
