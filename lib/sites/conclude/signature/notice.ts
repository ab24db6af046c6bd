// What companies put under their signatures besides small print, in the languages people write.

/** What is said of the mail itself, of laws, of land, and of what the company is allowed. */
const OF_THE_MAIL = new RegExp(
  [
    '\\b(?:this|diese|cet|ce|este|esta|questa|questo|deze|dit|denne|detta|bu|ten|ta|tento|ez az?|acest)\\b.{0,30}(?:e-?mail|message|nachricht|courriel|correo|mensaje|mensagem|messaggio|bericht|e-posta|mesaj|wiadomość|zpráv|üzenet)',
    '\\b(?:voice ?mail|e-?mail)\\b.{0,40}\\b(?:cannot|not|never)\\b|\\b(?:cannot|not|never)\\b.{0,60}\\b(?:voice ?mail|e-?mail)\\b|bank details by',
    '\\b(?:liab(?:le|ility)|regulated|authori[sz]ed|licen[sc]ed|insured|legislation|regulations|accredited|certified|opportunity)\\b|zertifiziert|certifi[ée]|certificad|certificat|gecertificeerd',
    '\\backnowledge\\b.{0,60}\\b(?:people|country|land|lands|owners|custodians|elders|nation|nations)\\b',
    'registered (?:charity|company|trademark)|member of the|mitglied (?:im|der|des)|membre d|miembro de|proud (?:member|sponsor|supporter)',
  ].join('|'),
  'iu',
);
/** "Your one-stop partner since 2006!", "Leave us a review!", "Winner, Coastal Dining Awards 2023" */
const OF_ITSELF =
  /\b(?:since|seit|depuis|desde|dal|sinds|sedan|siden|vuodesta|od) (?:19|20)\d\d\b|\b(?:leave us|follow us|find us|like us|visit us|visit our|rate us|book (?:a|an|your|online)|join us|suivez|síguenos|seguici|folge uns|folgen sie|volg ons|winner|award)/iu;
const HOURS =
  /\d{1,2}(?:[.:h]\d{2})?\s?(?:uhr|am|pm|h)?\s?(?:[-–—]|bis|tot|to|till|à|a|al|até|do|til)\s?\d{1,2}(?:[.:h]\d{2}|\s?(?:am|pm|uhr|h)\b)/iu;

/** "I work flexibly and do not expect a reply outside your own hours", which everybody of a company has. */
const OF_ALL =
  /\bwork(?:ing)? flexib|do not expect (?:a|an) (?:reply|answer|response)|\b(?:cyber|fraud|phishing|scam)\b|danych osobowych|\brodo\b|datenschutz|\bprivacy\b|protection des données|\b(?:rcs|hr[ab]|siège|sede) \p{L}|au capital de|besuchen sie uns|coverage cannot/iu;

/** Whether a line under the ways to reach somebody is their company's and not the writer's: nobody is spoken to in it. */
export function isNotice(text: string): boolean {
  if (OF_ALL.test(text)) return true;
  return [OF_THE_MAIL, OF_ITSELF, HOURS].some((one) => one.test(text)) && !SPEAKS.test(text);
}
/** Who says this is a person. */
const SPEAKS =
  /(?<!\p{L})(?:i|i['’](?:m|ll|ve|d)|my|ich|mein\p{L}*|je|j['’]|mon|ma|mes|yo|mi|mis|eu|meu|minha|io|mio|mia|ik|mijn|jag|jeg|min|one more|please (?:send|call|change|bring|come|tell|let|confirm|order|deliver|ship))(?!\p{L})/iu;
