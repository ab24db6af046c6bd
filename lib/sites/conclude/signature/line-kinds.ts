import { folded } from '../../read/name.ts';

const DEVICE =
  /^(?:sent (?:from|via|with) |get outlook for |gesendet (?:von|mit|aus) |von \p{L}+ (?:\S+ ){0,4}gesendet|holen sie sich outlook|envoy[ée] (?:de|depuis|à partir|avec) |télécharger outlook |obtenez outlook |enviado (?:desde|do|de|a partir|com) |obtener outlook |inviato da|scarica outlook|ottieni outlook|ver(?:zonden|stuurd) (?:vanaf|vanuit|met|via) |outlook voor |sendt (?:fra|med) |skickat från |lähetetty |wysłan[eo] (?:z|za) |отправлено (?:с|из) |надіслано з |odesláno z |odoslané z |küldve |iphone['’]?umdan|gönderildi|trimis (?:de|din) |στάλθηκε από |発信元|iphoneから|iPhoneから|发自我的|發自我的|從我的|나의 .*에서 보냄|via mobile)/iu;
/** What mail programs and telephones are called: a line that names one may end as sentences do. */
const PRODUCT =
  /iphone|ipad|ios\b|android|galaxy|samsung|huawei|xiaomi|pixel|blackberry|outlook|proton|yahoo|gmail|thunderbird/iu;
/** "Get Outlook for iOS" in any language. */
const OUTLOOK =
  /^(?:\p{L}+ (?:\p{L}{1,2} )?)?Outlook (?:f[oüö]r|voor|pour|para|per|til|dla(?: systemu)?|для|pro|pentru) (?:iOS|Android)(?: (?:beziehen|herunterladen|holen|downloaden|ophalen))?$|^(?:iOS|Android) ?[版用] ?Outlook/u;
const CLOSING =
  /^(?:(?:(?:with |my )?(?:kind(?:est)?|best|warm(?:est)?|many|very best|all the best|sincere) ?)?(?:regards|wishes|greetings|thanks|best)|all the best|thank(?:s| you)(?: (?:so|very) much| again| in advance| a lot)?|cheers|sincerely|(?:yours )?(?:sincerely|truly|faithfully)(?: yours)?|respectfully|cordially|take care|talk soon|kr|br|rgds|(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?|schonen?|viele[nr]?)(?: \p{L}+)? (?:gru(?:ß|ss)e?n?|grusse[n]?|dank)|(?:viele |liebe |beste |herzliche )?gru(?:ß|ss)e?|mfg|lg|vg|danke|vielen dank|(?:bien |tres )?(?:cordialement|amicalement|sincerement)(?: votre)?|bien a (?:vous|toi)|merci(?: d avance| beaucoup)?|bonne (?:journee|soiree)|salutations(?: distinguees)?|saludos(?: cordiales)?|un (?:cordial )?saludo|atentamente|atte|gracias|(?:muchas )?gracias|cordiali saluti|distinti saluti|(?:un )?(?:caro )?salut[oi]|grazie(?: mille)?|atenciosamente|att|(?:com os melhores )?cumprimentos|obrigad[oa]|abracos?|met vriendelijke groet(?:en)?|(?:hartelijke |vriendelijke )?groet(?:en|jes)?|mvg|bedankt|(?:med )?(?:venlig|vennlig|vanlig|bedste|basta|beste|mvh)(?: \p{L}+)?|hilsen|halsningar?|mvh|tak|tack|takk|ystavallisin terveisin|terveisin|t|pozdrawiam|z powazaniem|dziekuje|с уважением|спасибо|s pozdravem|s pratelskym pozdravem|dekuji|udvozlettel|koszonom|saygilarimla|tesekkurler|cu stima|multumesc|με εκτιμηση|ευχαριστω|此致|祝好|谢谢|よろしくお願いいたします|よろしくお願いします|감사합니다)$/u;
const DISCLAIMER =
  /confiden[tcz]|vertraulich|riservat|privileged|disclaimer|virus|intended (?:only |solely )?for|unsubscribe|abmelden|abbestellen|désabonn|darse de baja|mailing list|listinfo|verteiler|consider the environment|think before (?:you )?print|registered (?:in |office|no|number)|handelsregister|amtsgericht|\bHRB\b|geschäftsführer(?:in)? ?:|vorstand ?:|siret|p\.? ?iva|\bVAT\b|ust-?id/iu;
const MEETING =
  /\b(?:zoom|webex|meeting|dial[- ]?in|passcode|pass code|conference (?:id|call|bridge)|access code|kenncode|einwahl|join (?:by|the|us|with|from)|réunion|reunión|riunione|videocall|\bPIN\b)|\d\s?#/iu;
const DELIMITER = /^(?:--|—|–|__)$/;
const RULE = /^[-_=*–—]{3,}$/;

/** The line of a mail program about itself ("Sent from my iPhone"): what follows is no longer the writer's. */
export function isDeviceLine(text: string): boolean {
  const one = text.trim();
  // without where its words lead
  const words = one.replace(/\]?[<(]https?:\/\/[^\s>)]*[>)]|\[/g, '').trim();
  if (words.length > 90) return false;
  const few = words.split(/\s+/).length <= 8;
  if (OUTLOOK.test(words)) return true;
  return DEVICE.test(words) && ((few && PRODUCT.test(words)) || !/[.!?,]$/.test(words));
}

/** "Kind regards," and its like, alone on a line. */
export function isClosing(text: string): boolean {
  return text.length <= 60 && CLOSING.test(folded(text));
}

/** What stands under the signatures of a company or of a mailing list. */
export function isSmallPrint(text: string): boolean {
  return DISCLAIMER.test(text);
}

/** How to come to a meeting: its numbers are nobody's. */
export function isInvitation(text: string): boolean {
  return MEETING.test(text);
}

/** The line that begins a signature by agreement (`-- `), as programs and people write it. */
export function isDelimiter(text: string): boolean {
  return DELIMITER.test(text.trim());
}

/** A line drawn across, which may begin a signature. */
export function isRule(text: string): boolean {
  return RULE.test(text.trim());
}

/** Whether a line is said to somebody: as long as a sentence, or the words after "P.S.". */
export function isProse(text: string): boolean {
  const one = text.trim();
  if (/^p\.?\s?s\.?\b/iu.test(one)) return true;
  const words = one.split(/\s+/).length;
  return one.length > 100 || (words >= 6 && /[.!?…,:]$/.test(one)) || words >= 14;
}
