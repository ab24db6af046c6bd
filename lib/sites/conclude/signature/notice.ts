// What companies put under their signatures besides small print, in the languages people write.

/** What is said of the mail itself, of laws and of land: whoever speaks of such things writes no afterthought. */
const OF_THE_LAW = new RegExp(
  [
    '\\b(?:this|diese|cet|ce|este|esta|questa|questo|deze|dit|denne|detta|bu|ten|ta|tento|ez az?|acest)\\b.{0,30}(?:e-?mail|message|nachricht|courriel|correo|mensaje|mensagem|messaggio|bericht|e-posta|mesaj|wiadomość|zpráv|üzenet).{0,80}\\b(?:may|intended|recipient|confiden\\p{L}*|contain\\p{L}*|private|transmitted|kişiye|gizli)\\b',
    '수신인|수신자|本邮件|本郵件|本メール',
    'bound or (?:changed|altered) by|print this (?:e-?mail|message)|bank details|\\b(?:cyber|fraud|phishing|scam)\\b',
    '\\bregulated by\\b|\\bauthori[sz]ed (?:and|by)\\b|\\blicen[sc]ed (?:by|in|and)\\b|\\b(?:federally|fully) insured\\b|\\bequal (?:housing|opportunity)\\b|\\bliability (?:is )?limited\\b|limited liability|professional standards|\\biso \\d{4,5}\\b',
    '\\backnowledge\\p{L}*\\b.{0,60}\\b(?:people|country|lands?|owners|custodians|elders|nations?)\\b',
    'danych osobowych|\\brodo\\b|\\brgpd\\b|\\bgdpr\\b|\\bdsgvo\\b|protección de datos|protection des données|datos forman parte|\\bprivacy (?:policy|notice)\\b',
    '\\b(?:rcs|hr[ab]|siège|sede) \\p{L}|au capital de|registered charity|\\bwork(?:ing)? flexib|do not expect (?:a|an) (?:reply|answer|response)',
  ].join('|'),
  'iu',
);
/** "Your one-stop partner since 2006!", "Leave us a review!", "Winner, Coastal Dining Awards 2023" */
const OF_ITSELF =
  /^(?!.*\b(?:i|we|you|ich|wir|je|nous|yo|eu|io) \p{L})(?:.*\b(?:since|seit|depuis|desde|dal|sinds|sedan|siden|od) (?:19|20)\d\d\W*$|.*\b(?:leave us a review|visit our|follow us|find us on|like us|rate us|suivez-nous|síguenos|folge uns|folgen sie uns|besuchen sie uns|volg ons|awards?)\b)/iu;
const OPEN =
  /open|hours|uhr\b|geöffnet|erreichbar|bereikbaar|ouvert|horaire|horario|abiert|orari|apert|atendimento|åben|öppe|åpe|avoinna|czynne|otevř|nyitva|работ/iu;
const HOURS =
  /\d{1,2}(?:[.:h]\d{2})?\s?(?:uhr|am|pm|h)?\s?(?:[-–—]|bis|tot|to|till|à|a|al|até|do|til)\s?\d{1,2}(?:[.:h]\d{2}|\s?(?:am|pm|uhr|h)\b)/iu;

/** Whether a line under the ways to reach somebody is their company's and not the writer's: nobody is spoken to in it. */
export function isNotice(text: string): boolean {
  return OF_THE_LAW.test(text) || OF_ITSELF.test(text) || (OPEN.test(text) && HOURS.test(text));
}
