// English, German, Spanish, French, Italian, Portuguese and Dutch; a language that is not here makes no claim.

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that say that what follows is the speaker's. */
export const MY = set(
  `my mine mein meine meiner meinem meinen mi mis mon ma mes meu minha mio mia mijn`,
);
/** The speaker as whoever is reached. */
export const ME = set(`me mich mir moi m mim mij`);
/** The speaker as whoever acts. */
export const I = set(`i i'm ich yo je eu io ik`);
/** What an address or a number is called. */
export const LABELS = set(`
  email e-mail mail emails address adress addresse adresse mailadresse e-mail-adresse emailadresse e-mailadresse
  dirección direccion correo courriel courrier electrónico electronico électronique electronique indirizzo endereço
  eletrônico phone number numbers no tel telephone telefon telefono teléfono telefone téléphone telefoon
  nummer nr number's rufnummer telefonnummer handynummer handynr handy mobilnummer numéro numero número móvil movil mobile mobil
  mobiel mobiele cell cellphone portable cellulare celular telemóvel whatsapp sms telefoonnummer portátil`);
/** What is done with the speaker. */
export const VERBS = set(`
  reach call text write contact phone ping email e-mail mail erreichen erreicht erreichst anrufen ruf rufen schreib
  schreiben kontaktieren localizar contactar encontrar llamar escribir joindre contacter appeler écrire raggiungere
  chiamare scrivere ligar bereiken bellen mailen`);
/** That the speaker can be reached. */
export const REACHABLE = set(`
  reachable available erreichbar joignable localizable raggiungibile bereikbaar contactable`);
/** Both what is done and with whom, in one word. */
export const CALL_ME = set(`
  llámame llamame llámeme llameme escríbeme escribeme escríbame escribame contáctame contactame localízame
  appelez-moi appelle-moi rappelez-moi rappelle-moi écrivez-moi écris-moi contactez-moi contacte-moi joignez-moi
  llamarme escribirme contactarme localizarme encontrarme
  chiamami chiamatemi scrivimi scrivetemi chiamarmi scrivermi contattarmi ligue-me escreva-me`);
const REST = set(`
  hi hello hey hallo hola bonjour bonsoir salut ciao olá ola moin servus thanks thank danke gracias merci grazie
  obrigado obrigada bedankt please bitte favor porfavor plaît plait svp sure ok okay yes ja sí si oui sim yep yeah
  course natürlich klar gerne gern claro certo certainly absolutely exactly genau exacto exact of
  here hier aquí aqui voici voilà voila ecco ahora now jetzt it it's its that that's this is are am es das dies ist
  bin war sind esto este est c c'est ce suis soy estoy son's ist's è é sono sou
  here's you go the der die den dem a an un une el la le lo il los las les ein eine as
  at on op by under unter auf per via au à al en em para pour for zu als so well best beste besten auch aussi
  también tambien and und y et e or oder o ou can could may du sie können kannst könnt vous pouvez tu puedes puede
  pueden peux usted puoi può podes pode u kunt jij new neue neuer neu nuevo nueva nouveau nouvelle nuovo nuova
  novo nova nieuw nieuwe direct work private privat business personal persönliche dienstliche current
  btw sorry again nochmal then dann also just lautet account konto cuenta compte registered angemeldet
  think glaube creo crois use log login sign in to`);

/** Whether a word is one that may stand around an address of the speaker's own. */
export function isOwnWord(word: string, name: ReadonlySet<string>): boolean {
  return SETS.some((one) => one.has(word)) || name.has(word);
}
const SETS = [MY, ME, I, LABELS, VERBS, REACHABLE, CALL_ME, REST];

const word = (alternatives: string) =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:${alternatives.trim().replace(/\s+/g, '|')})(?![\\p{L}\\d])`,
    'iu',
  );

/** Somebody else, or something that somebody else said. */
export const SOMEBODY_ELSE = word(`
  he she they him his her hers them their theirs colleague\\p{L}* co-?workers? boss\\p{L}* manager supervisor
  assistant\\p{L}* secretary husband wife partner\\p{L}* friend\\p{L}* brother sister mother father mum mom dad
  daughter neighbou?rs? cousin uncle aunt roommate flatmate accountant team department cc bcc ask forward\\p{L}* fwd
  said (?<!(?:it|still|site|app|page|status|tracking|which|that)\\s)says wrote writes told tells someone somebody else whose behalf
  my\\sson kids? child(?:ren)? nephew niece grand(?:ma|pa|mother|father|son|daughter) girlfriend boyfriend fianc[ée]e? spouse ex
  landlord tenant (?:my|our|the|for\\sa)\\sclients? (?:my|our|another|for\\sa)\\scustomers?
  (?<!is\\s)er ihn ihm ihr sein seine[mnrs]? ihre[mnrs]? kolleg\\p{L}* chef\\p{L}* mitarbeiter\\p{L}* mann(?:es)? frau herrn? ehefrau ehemann\\p{L}*
  freund\\p{L}* bruders? schwester mutter vaters? sohn(?:es)? tochter (?:groß|schwieger)(?:mutter|vaters?) oma opas? onkels? tante eltern nachbar\\p{L}* assistent\\p{L}* sekretär\\p{L}* frag\\p{L}*
  weitergeleitet schrieb schreibt sagt\\p{L}* jemand\\p{L}*
  (?:meine[mnrs]?|unsere[mnrs]?|einen)\\s(?:kunden?|mandant\\p{L}*)
  su sus él ella ellos ellas colegas? compañer[oa]s? jef[ea]s? espos[oa] marido mujer amig[oa]s? herman[oa]s? madre
  padre hij[oa]s? vecin[oa]s? soci[oa]s? asistente secretari[oa] pregunt\\p{L}* reenviad[oa] escribió dijo dice alguien
  sa ses leurs? elle lui collègues? patronn?e? directeur directrice mari femme amie?s? frère sœur soeur mère père
  fils fille voisine?s? associée?s? secrétaire demand\\p{L}* transf[ée]r\\p{L}* écrit dit quelqu
  suo sua loro lei colleg[ah]\\p{L}* capo marito moglie amic\\p{L}* fratello sorella inoltrat\\p{L}* chied\\p{L}*
  seu dele dela irmão irmã mãe pai encaminhad\\p{L}* zijn haar hun baas vrouw vriend\\p{L}* broer zus moeder
  vader vraag doorgestuurd schreef brata siostr\\p{L}* żon\\p{L}* męż\\p{L}* matk\\p{L}* ojca koleg\\p{L}* szef\\p{L}* córk\\p{L}* jego jej`);

/** What is just not so, or was so once. */
export const NOT = word(`
  not never longer isn['’]t aren['’]t nicht keine? niemals pas plus nunca jamás ya não niet geen non old former wrong alte[nr]?
  falsche? ancien\\p{L}* antigu[oa] vecchi[oa] no(?=\\s(?:es|está|son|my|mi)) was war were era était`);
/** Whoever is spoken to. */
export const YOU = set(`you sie du ihr vous tu usted ustedes tú você u je jij lei voi`);
/** What stands before the address of whoever something goes to. */
export const TOWARDS = set(`to an a à aan naar para for für pour`);
/** What stands between two that belong to the same. */
export const AND = set(`and und y e et ed en or oder o ou`);

/** The speaker's words of a text, in lower case, for looking up. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\d]+(?:['-][\p{L}\d]+)*/gu) ?? []
  ).map((one) => one.normalize('NFC'));
}
