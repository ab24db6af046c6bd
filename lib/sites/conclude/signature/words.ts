// What stands around signatures, in the languages people write and programs are set to.

/** Accents taken away as `folded` does, so that tables in small letters can be written as people do. */
export function unaccented(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** How the line of a telephone or a mail program about itself begins. */
export const DEVICE = new RegExp(
  `^(?:${[
    'sent (?:from|via|with) |get outlook for |gesendet (?:von|mit|aus) |von \\p{L}+ (?:\\S+ ){0,4}gesendet|holen sie sich outlook',
    'envoy[ée] (?:de|depuis|à partir|avec) |télécharger outlook |obtenez outlook |enviado (?:desde|do|de|a partir|com) |obtener outlook',
    'inviato da|scarica outlook|ottieni outlook|ver(?:zonden|stuurd) (?:vanaf|vanuit|met|via) |outlook voor |sendt (?:fra|med) ',
    'skickat från |lähetetty |wysłan[eo] (?:z|za) |отправлено (?:с|из) |надіслано з |odesláno z |odoslané z |küldve ',
    "iphone['’]?umdan|gönderildi|trimis (?:de|din) |στάλθηκε από |発信元|iphoneから|发自我的|發自我的|從我的|i(?:phone|pad)[-'’]\\p{L}+ \\p{L}+$|나의 .*에서 보냄|via mobile",
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
    'you (?:are )?receiv(?:ed?|ing) (?:this|all) (?:message|e-?mail|because)|reply to this e-?mail|this (?:message|e-?mail) was sent to',
    "consider the environment|think before (?:you )?print|antes de imprimir|antes de impri|prima di stampare|traditional (?:custodians|owners)|aviso legal|legal notice|pensez à l['’]environnement|denk aan het milieu",
    'registered (?:in |office|no|number)|handelsregister|amtsgericht|\\bHRB\\b|gesch[äa]ftsf[üu]hr(?:er|erin|ung) ?:|registergericht|vorstand ?:',
    'this (?:message|e-?mail) is a service (?:from|of)|powered by |posted by ?:|reply to (?:the|this) (?:list|group|topic)',
    'siret|p\\.? ?iva|\\bVAT\\b|ust-?id|\\bkvk\\b|reg\\.? ?(?:no|nr)\\b',
  ].join('|'),
  'iu',
);
