// What mail programs write around a mail that they copy, in the languages that they are set to.

/** "wrote", as it stands between who wrote and what. */
export const WROTE = [
  'wrote|writes|schrieb|schreibt|écrit|escribió|escribi[oó]|escreveu|scritto|schreef|geschreven',
  'skrev|skreiv|kirjoitti|kirjutas|napisał(?:\\(a\\)|a)?|pisze|napsal(?:a|\\(a\\))?|napísala?(?:\\(a\\))?',
  'написала?|написа|писала?|пишет|написао(?:/ла)?|írta|scris|va escriure|yazdı|έγραψε|rašė|rakstīja',
  'napisao(?:/la)?(?: je)?|napisala(?: je)?|viết|menulis|写道|寫道|書きました|のメッセージ|작성|เขียนว่า|ने लिखा',
  'כתבה?(?:/ה)?|كتبت?|نوشت',
].join('|');

/** Who a copied mail is from. */
export const FROM = whole([
  'from|von|de|da|van|fra|från|od|от|від|expéditeur|absender|lähettäjä|feladó|kimden|gönderen|από',
  '发件人|寄件者|差出人|보낸 ?사람|보낸이|odesílatel|remitente|mittente|afzender|nadawca|remetente|odosielateľ',
  'de la|šalje|pošiljatelj|saatja|nuo|từ|người gửi|dari|จาก|من|מאת|از|प्रेषक',
]);

/** When it was sent, in words that say no other time. */
export const SENT = whole([
  'sent|gesendet|envoyé(?: le)?|enviad[oa](?: el| em)?|inviato|verzonden|sendt|skickat|lähetetty|wysłan[eyo]',
  'отправлено|надіслано|изпратено|odesláno|odoslané|elküldve|gönderildi|gönderilme tarihi|στάλθηκε|trimis',
  'poslano|saadetud|išsiųsta|enviat|dikirim|đã gửi|ส่ง|تاريخ الإرسال|נשלח|发送时间|寄件日期|送信日時|보낸 ?날짜',
]);

/** To whom, of when and about what. */
export const HEADER = whole([
  'to|an|à|a|para|per|aan|til|till|do|kому|кому|vastaanottaja|címzett|kime|alıcı|προς|收件人|宛先|받는 ?사람|받는이',
  'komu|către|prima|za|per a|adressaat|kam|kepada|tới|đến|ถึง|إلى|אל|به|收件者',
  'date|datum|datu|data|fecha|dato|dátum|päiväys|дата|tarih|日期|日付|날짜|ημερομηνία|ngày|วันที่|التاريخ|תאריך',
  'message du|subject|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|emne|ämne|aihe|temat|тема|относно',
  'předmět|predmet|tárgy|konu|θέμα|subiect|zadeva|teema|assumpte|subjek|perihal|chủ đề|เรื่อง|الموضوع|נושא',
  'تاریخ|موضوع|主题|主旨|件名|제목|cc|kopie|copie(?: à)?|kopia|másolat',
]);

/** The heading over a mail that is copied whole: that it is the original one, or sent on. */
export const COPIED = new RegExp(
  [
    'origin|weitergeleitet|ursprünglich|ursprunglig|oprindelig|opprinnelig|alkuperäi|oorspronkelijk|oryginaln',
    'pierwotn|исходн|вихідн|оригін|оригинал|p[ůô]vodn|izvorn|izvirn|eredeti|orijinal|algne|pesan asli|thư gốc',
    '原始|元の|원본|받은 메일|전달된|πρωτότυπο|ต้นฉบับ|الأصلية|המקורית|اصلی|(?:antwort|reply) (?:nachricht|message)',
    'forward|välitetty|doorgestuurd|reenvia|encaminhad|inoltrat|transféré|réexpédié|przekazan|пересыла',
    'пересланн?|přeposlan|preposlan|továbbít|iletilen|vidarebefordra|videresend|proslijeđen|posredovan',
    'redirecționat|edastat|diteruskan|chuyển tiếp|转发|轉寄|転送|전달|προωθημέν|ส่งต่อ|توجيه|הועבר',
  ].join('|'),
  'iu',
);

function whole(languages: readonly string[]): RegExp {
  return new RegExp(`^(?:${languages.join('|')})$`, 'iu');
}
