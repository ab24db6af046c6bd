// What stands around signatures, in the languages people write and programs are set to.

/** Accents taken away as `folded` does, so that tables in small letters can be written as people do. */
export function unaccented(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

const CLOSINGS = [
  // English
  '(?:(?:with |my )?(?:kind(?:est)?|best|warm(?:est)?|many|very best|all the best|sincere) ?)?(?:regards|wishes|greetings|thanks|best)',
  'all the best|thank(?:s| you)(?: (?:so|very) much| again| in advance| a lot)?|cheers|take care|talk soon',
  'sincerely|(?:yours )?(?:sincerely|truly|faithfully)(?: yours)?|yours|respectfully|cordially|kr|br|rgds',
  // German
  '(?:mit )?(?:freundliche[nm]?|besten?|herzlichen?|lieben?|schönen?|sonnigen?|viele[nr]?)(?: \\p{L}+)? (?:gr[uü](?:ß|ss)e?n?|dank)',
  '(?:viele |liebe |beste |herzliche )?gr[uü](?:ß|ss)e?|mfg|lg|vg|bg|danke|vielen dank|herzlichst|hochachtungsvoll',
  // French
  '(?:bien |très )?(?:cordialement|amicalement|sincèrement)(?: votre)?|bien à (?:vous|toi)|salutations(?: distinguées)?|cdlt|cdt',
  'merci(?: d avance| beaucoup)?|bonne (?:journée|soirée)|belle journée',
  // Spanish, Catalan
  '(?:(?:reciba|recibe) )?(?:un )?(?:cordial |afectuoso )?saludos?(?: cordial(?:es)?)?|atentamente|atte|(?:muchas )?gracias|abrazos?|un abrazo',
  '(?:una )?(?:cordials )?salutaci(?:ó|ons)(?: cordials?)?|atentament|gràcies',
  // Italian
  '(?:cordiali|distinti|cari|migliori) saluti|cordialmente|(?:un )?(?:caro )?salut[oi]|grazie(?: mille)?|buona giornata',
  // Portuguese
  'atenciosamente|att|(?:com os )?(?:(?:melhores|meus) )?cumprimentos|obrigad[oa]|abraços?|cordialmente|saudações',
  // Dutch, Afrikaans
  '(?:met )?(?:hartelijke |vriendelijke |vriendelike )?groet(?:en|jes|e)?|mvg|bedankt',
  // Danish, Norwegian, Swedish, Icelandic
  '(?:med )?(?:venlig|vennlig|vänliga?|bedste|bästa|beste|mvh|varma|hjertelig)(?: \\p{L}+)?|hilsen|hälsningar?|vänligen|mvh|tak|tack|takk|kveðja',
  // Finnish, Estonian, Latvian, Lithuanian
  '(?:ystävällisin |parhain )?terveisin|t|lugupidamisega|parimate soovidega|ar cieņu|pagarbiai|su pagarba',
  // Polish, Czech, Slovak
  '(?:serdecznie )?pozdrawiam(?: serdecznie)?|(?:z )?(?:poważaniem|wyrazami szacunku)|dziękuję|s (?:přátelským |priateľským )?pozdrav[eo]m|děkuji|ďakujem',
  // Croatian, Serbian, Slovenian
  '(?:srdačan |lijep |lep )?pozdrav|(?:srdačno|lijepo|lepo) (?:vas )?pozdravljam|s poštovanjem|hvala',
  // Hungarian, Romanian, Turkish, Greek
  '(?:baráti )?üdvözlettel|üdv|köszönöm|cu (?:stimă|respect|drag)|mulțumesc|o zi bună|(?:iyi çalışmalar|saygılar(?:ımla)?|teşekkürler)',
  'με εκτίμηση|φιλικά|ευχαριστώ',
  // Russian, Ukrainian, Bulgarian, Serbian
  'с уважением|спасибо|з повагою|дякую|с уважение|поздрави|благодаря|с поштовањем|поздрав',
  // Chinese, Japanese, Korean, Vietnamese, Indonesian, Thai
  '此致(?: 敬礼)?|敬礼|祝好|谢谢|謝謝|敬祝 ?\\p{L}{2}|順頌 ?\\p{L}{2}|よろしくお願い(?:いた|致)?します|敬具|감사합니다|드림|trân trọng|cảm ơn',
  '(?:salam|hormat kami|hormat saya|terima kasih)(?: hormat)?|ขอแสดงความนับถือ|ขอบคุณ(?:ครับ|ค่ะ)?',
  // Arabic, Hebrew, Persian
  'مع (?:أطيب|خالص|فائق) (?:التحيات|التحية|الاحترام)|تحياتي|شكرا|בברכה|תודה|با احترام|با تشکر',
];
// "Viele Grüße aus Freiburg"
const PLACE =
  '(?: (?:from|aus|nach|in|vom|von|an|de|du|desde|da|dal|uit|van|z|ze|iz|fra|från)(?: \\p{L}+){1,3})?';
/** Words of farewell, folded. */
export const CLOSING = new RegExp(`^(?:${unaccented(CLOSINGS.join('|'))})${PLACE}$`, 'u');

/** Words that only a farewell holds, in the line right over a name: what goes with them may be anything. */
export const GREETING = new RegExp(
  unaccented(
    [
      '(?:^| )(?:gr[uü](?:ß|ss)|regards|wishes|greetings|cheers|salut|salud[oa]|abra[zç]o|saudaç|cumpriment|groet|hilsen|hilsner|hälsning)',
      '(?:^| )(?:tervei|pozdr[ao]v|pozdraw|poważan|szacun|üdvöz|tisztelet|saygı|sevgi|selam|cordial|sincere|amical|atentament|atencios)',
      '(?:^| )(?:yours|ciao|stimă|поздрав|привет|уважен|поваг|наилучш|найкращ|вітан|χαιρετ|εκτίμ|respectfully|respectuos)',
      'よろしく|宜しく|敬具|草々|此致|敬礼|敬上|祝好|順頌|顺祝|드림|올림|تحيات|احترام|בברכה',
    ].join('|'),
  ),
  'u',
);

/** That somebody signs for somebody else, on a line of its own over the name. */
export const SIGNED_FOR =
  /^(?:im auftrag|in vertretung|in vollmacht|i\. ?[av]\.|ppa\.?|p\. ?[po]\.|on behalf of .{2,40}|for and on behalf of .{2,40}|pour le .{2,40}|p\. ?o\. .{2,40}|namens .{2,40})$/iu;

/** How the line of a telephone or a mail program about itself begins. */
export const DEVICE = new RegExp(
  `^(?:${[
    'sent (?:from|via|with) |get outlook for |gesendet (?:von|mit|aus) |von \\p{L}+ (?:\\S+ ){0,4}gesendet|holen sie sich outlook',
    'envoy[ée] (?:de|depuis|à partir|avec) |télécharger outlook |obtenez outlook |enviado (?:desde|do|de|a partir|com) |obtener outlook',
    'inviato da|scarica outlook|ottieni outlook|ver(?:zonden|stuurd) (?:vanaf|vanuit|met|via) |outlook voor |sendt (?:fra|med) ',
    'skickat från |lähetetty |wysłan[eo] (?:z|za) |отправлено (?:с|из) |надіслано з |odesláno z |odoslané z |küldve ',
    "iphone['’]?umdan|gönderildi|trimis (?:de|din) |στάλθηκε από |発信元|iphoneから|发自我的|發自我的|從我的|나의 .*에서 보냄|via mobile",
  ].join('|')})`,
  'iu',
);

/** The same in words that somebody may begin with: only where the line names a telephone or a program. */
export const SENT_BY =
  /^(?:yahoo mail ?: |(?:diese|this|cet?|este|esta|questo|dit|deze) (?:nachricht|e-?mail|mail|message|courriel|mensaje|mensagem|messaggio|bericht) (?:wurde|was|a été|fue|foi|è stat[oa]|is|werd) |enviat (?:des|amb) |saadetud |pos(?:lano|lato) s |elküldve |išsiųsta iš |nosūtīts no |изпратено от |послато са |ส่งจาก|(?:đã )?(?:được )?gửi từ |di(?:kirim|hantar) dari |أ\u064F?رسلت? من|تم الإرسال من|נשלח מ|ارسال شده از|मेरे .*भेजा गया)/iu;

/** What mail programs and telephones are called: a line that names one may end as sentences do. */
export const PRODUCT =
  /iphone|ipad|ios\b|android|galaxy|samsung|huawei|xiaomi|pixel|blackberry|outlook|proton|yahoo|gmail|thunderbird|k-?9\b|bluemail|fairemail|aqua ?mail|gmx\b|web\.de|\btuta|\bspark\b|superhuman|smartphone|mobiltelefon/iu;

/** "Get Outlook for iOS" in any language. */
export const OUTLOOK =
  /^(?:\p{L}+ (?:\p{L}{1,2} )?)?(?:Outlook|\p{L}+ ?Mail) (?:f[oüö]r|voor|pour|para|per|til|dla(?: systemu)?|для|pro|pentru) (?:iOS|Android)(?: (?:beziehen|herunterladen|holen|downloaden|ophalen))?$|^(?:iOS|Android) ?[版用] ?Outlook/u;

/** Words of what stands under signatures: small print, lists, scanners, registers. */
export const SMALL_PRINT = new RegExp(
  [
    'confiden[tcz]|privileged|disclaimer|virus|intended (?:only |solely )?for|vertraulich|riservat|conf[ií]dencia',
    'fortrolig|konfiden[st]|luottamuksel|důvěrn|dôvern|poufn|bizalmas|gizli|εμπιστευτικ|конфиденц|конфіденц|поверител|機密|保密|机密',
    'uitsluitend (?:bestemd|voor)|vertrouwelijk|exclusivamente (?:a|para)|uniquement à|esclusivamente (?:a|per)|ausschließlich für',
    'unsubscribe|abmelden|abbestellen|désabonn|darse de baja|cancellar|afmelden|avregistrera|mailing list|listinfo|verteiler',
    'you (?:are )?receiv(?:ed?|ing) (?:this|all) (?:message|e-?mail)|this (?:message|e-?mail) was sent to',
    "consider the environment|think before (?:you )?print|pensez à l['’]environnement|denk aan het milieu",
    'registered (?:in |office|no|number)|handelsregister|amtsgericht|\\bHRB\\b|geschäftsführer(?:in)? ?:|vorstand ?:',
    'this (?:message|e-?mail) is a service (?:from|of)|powered by |posted by ?:|reply to (?:the|this) (?:list|group|topic)',
    'siret|p\\.? ?iva|\\bVAT\\b|ust-?id|\\bkvk\\b|reg\\.? ?(?:no|nr)\\b',
  ].join('|'),
  'iu',
);
