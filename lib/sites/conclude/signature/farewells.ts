import { unaccented } from './words.ts';

// How mails are closed, in the languages people write.

const CLOSINGS = [
  // English
  '(?:(?:with |my )?(?:kind(?:est)?|best|warm(?:est)?|many|very best|all the best|sincere) ?)?(?:regards|wishes|greetings|thanks|best)',
  'all (?:the|my) (?:very )?best(?: for .{3,30})?|(?:make it|have) an? (?:\\p{L}+ ){1,3}(?:day|week|weekend|evening|one|time)|(?:best|warmest|good) wishes for .{3,30}|(?:with |lots of |much |all my )?love|thanks n regards|(?:thanks|regards) (?:n|and) (?:thanks|regards)|b ?rgds|brgds|yours in service|(?:very )?(?:truly|faithfully) yours|hugs|x{2,3}|xo(?:xo)?|thanking you|many thanks indeed|ta|warmly|see you(?: soon)?|speak soon|until (?:then|soon)|yours ever|have a (?:nice|good|great|lovely) (?:day|week|weekend|evening)|ttyl|thank(?:s| you)(?: (?:so|very) much| again| in advance| a lot)?|cheers|take care|talk soon',
  'god bless(?: you)?|with every good wish(?:es)?|ng[aā] mihi|gratefully|bx|thanks for being .{3,30}|sincerely|(?:yours )?(?:sincerely|truly|faithfully)(?: yours)?|yours|respectfully|cordially|kr|br|rgds',
  // German
  '(?:mit )?(?:freundliche[nm]?|besten?|herzlichen?|lieben?|schönen?|sonnigen?|viele[nr]?)(?: \\p{L}+)? (?:gr[uü](?:ß|ss)e?n?|dank)',
  '(?:viele |liebe |beste |herzliche )?gr[uü](?:ß|ss)e?|mfg|lg|vg|bg|danke|vielen dank|herzlichst|hochachtungsvoll|(?:bis|auf) (?:bald|dann|morgen|später|wiedersehen|wiederhören)|tschüss|tschau|servus|ade|alles (?:gute|liebe)|beste wünsche|(?:einen |noch einen )?schöne[nrs]? (?:tag|abend|woche|wochenende|feierabend)(?: noch)?|vlg|hg',
  // French
  '(?:bien |très )?(?:cordialement|amicalement|sincèrement)(?: votre)?|bien à (?:vous|toi)|salutations(?: distinguées)?|cdlt|cdt',
  'merci(?: d avance| beaucoup)?|(?:bonne|belle|excellente|agréable) (?:fin de )?(?:journée|soirée|semaine|continuation|réception|après midi)|bon week end|à (?:bientôt|plus|très vite|demain|vous lire)|bises|bisous|amitiés|respectueusement|bàv|bàt|crdlt|sincères salutations|veuillez agréer .{0,60}',
  // Spanish, Catalan
  '(?:(?:reciba|recibe) )?(?:un )?(?:cordial |afectuoso )?saludos?(?: cordial(?:es)?)?|atentamente|atte|(?:muchas )?gracias|abrazos?|un abrazo|besos|hasta (?:pronto|luego|mañana)|nos vemos|que tenga (?:un )?buen día|buen día|buen fin de semana|slds|cordialmente|respetuosamente',
  '(?:una )?(?:cordials )?salutaci(?:ó|ons)(?: cordials?)?|atentament|gràcies|(?:fins )?aviat|una abraçada|salut|petons|ben cordialment|cordialment',
  // Italian
  '(?:cordiali|distinti|cari|migliori) saluti|cordialmente|(?:un )?(?:caro )?salut[oi]|grazie(?: mille)?|buon[ao] (?:giornata|serata|lavoro|weekend|fine settimana)|a (?:presto|dopo|domani)|ciao|un abbraccio|baci|in fede|cordialità',
  // Portuguese
  'atenciosamente|att|(?:com os )?(?:(?:melhores|meus) )?cumprimentos|obrigad[oa]|abraços?|cordialmente|saudações|com (?:estima|os melhores cumprimentos)|cpts|até (?:breve|logo|já|amanhã)|beij(?:o|os|inhos)|bjs|abs|bom (?:dia|trabalho|fim de semana)|grat[oa]|respeitosamente',
  // Dutch, Afrikaans
  '(?:met )?(?:hartelijke |vriendelijke |vriendelike )?groet(?:en|jes|e)?|mvg|bedankt|dank|gr|grtjs?|tot (?:snel|ziens|dan|morgen|gauw)|hoogachtend|fijne (?:dag|avond|week)|prettige dag|alvast bedankt|liefs',
  // Danish, Norwegian, Swedish, Icelandic
  '(?:med )?(?:venlig|vennlig|vänliga?|bedste|bästa|beste|mvh|varma|hjertelig)(?: \\p{L}+)?|hilsen|hälsn(?:ingar?)?|vänligen|mvh|tak|tack|takk|kveðja|(?:med |bestu |með |góð )?kveðju(?:r|m)?|[kvdm]?b?h|mange (?:hilsner|hilsener|tak|takk)|knus|kram|(?:de )?(?:bedste|beste) hils(?:ner|ener)|vi ses|ha det(?: bra| så bra)?|hej då|på gensyn|på forhånd tak|tack på förhand|högaktningsfullt|fortsatt fin dag|ha en (?:fin|bra|god) (?:dag|helg|uke|kväll)|god (?:dag|helg|weekend)|trevlig helg|snakkes|hjertelige? hilsen(?:er)?',
  // Finnish, Estonian, Latvian, Lithuanian
  '(?:ystävällisin |parhain |yhteistyöterveisin )?terveisin|terv|yst terv|t|kiitos|kiittäen|nähdään|\\p{L}+ (?:viikonloppua|päivää|viikkoa|iltaa|kesää|syksyä|joulua|jatkoa)|hyvää (?:päivän|viikon)jatkoa|mukavaa päivää|tervitades|tervitustega|parimat|kõike head|kena päeva|kohtumiseni|aitäh|sveicieni|jauku dienu|visu labu|paldies|(?:geros|gražios|puikios) dienos|linkėjimai|geriausi linkėjimai|ačiū|iki|lugupidamisega|parimate soovidega|ar cieņu|pagarbiai|su pagarba',
  // Polish, Czech, Slovak
  '(?:serdecznie )?pozdrawiam(?: serdecznie)?|pozdr|(?:z )?(?:poważaniem|wyrazami szacunku)|dziękuję|dzięki|do (?:zobaczenia|usłyszenia|widzenia)|(?:miłego|dobrego) (?:dnia|weekendu)|uściski|s úctou|s pozdravem|s pozdravom|(?:přejeme |přeji |prajeme |prajem )?(?:hezký|krásný|pěkný|pekný|krásny) (?:den|deň|víkend|večer)|pekný deň|(?:s )?(?:přáním|prianím|přeji|prajem) .{1,40}|mějte se(?: hezky)?|majte sa|zdravím|děkuju|díky|vďaka|na shledanou|s (?:přátelským |priateľským )?pozdrav[eo]m|děkuji|ďakujem',
  // Croatian, Serbian, Slovenian
  '(?:srdačan |lijep |lep )?pozdrav|(?:srdačno|lijepo|lepo) (?:vas )?pozdravljam|s (?:poštovanjem|spoštovanjem)|hvala|lp|pozz?|lijepi? pozdravi?|lepo pozdravljeni|ugodan (?:dan|vikend)|vidimo se|(?:lep|lijep) dan|unapred hvala|sve najbolje|vse dobro',
  // Hungarian, Romanian, Turkish, Greek
  '(?:baráti |szívélyes )?üdvözlettel|üdv|köszönöm|köszi|(?:szép|további szép) napot|minden jót|tisztelettel|puszi|szia|viszlát|cu (?:stimă|respect|drag|prietenie|considerație)|mulțumesc|mulțumim|o (?:zi|săptămână) (?:bună|frumoasă)|(?:toate cele|numai) bune?|salutări|pe curând|sevgiler(?:le)?|görüşmek üzere|kolay gelsin|iyi (?:günler|akşamlar|haftalar)|hoşça kal(?:ın)?|selamlar|(?:(?:iyi|hayırlı|kolay) (?:çalışmalar|işler|günler|akşamlar|haftalar)(?: diler(?:im|iz))?|saygılar(?:ımla|ımızla)?|teşekkürler|teşekkür eder(?:im|iz))',
  'με εκτίμηση|(?:με )?φιλικ(?:ά|ούς χαιρετισμούς)|ευχαριστώ|χαιρετίσματα|χαιρετισμούς|τα λέμε|καλή (?:συνέχεια|εβδομάδα)|φιλιά',
  // Russian, Ukrainian, Bulgarian, Serbian
  'с уважением|спасибо|з повагою|дякую|с уважение|поздрави|благодаря|с поштовањем|поздрав|до (?:встречи|свидания|связи|завтра|зустрічі|побачення|зв язку)|(?:с |з )?(?:наилучшими|найкращими) (?:пожеланиями|побажаннями)|всего (?:доброго|хорошего|наилучшего)|всього (?:доброго|найкращого)|хорошего (?:дня|вечера)|гарного (?:дня|вечора)|обнимаю|обіймаю|удачи|щиро ваша?|искренне ваша?|всичко (?:добро|най хубаво)|(?:хубав|лек|приятен) ден|сърдечни поздрави|срдачан поздрав|пријатан дан',
  // Chinese, Japanese, Korean, Vietnamese, Indonesian, Thai
  '此致(?: 敬礼)?|敬礼|祝好|谢谢|謝謝|敬祝 ?\\p{L}{2}|順頌 ?\\p{L}{2}|よろしくお願い(?:いた|致)?します|敬具|감사합니다|드림|(?:trân trọng|thân mến|thân ái|thân|kính thư|kính chào|cảm ơn)(?: cảm ơn| kính chào)?|[顺順]祝 ?\\p{L}{2}|祝 ?\\p{L}{2,4}|商祺|顺颂商祺|祝您?工作顺利|此致敬礼|敬上|多谢|感谢|それでは|では(?:また)?|草々|かしこ|以上(?: よろしくお願い(?:いた|致)?します)?|お疲れ様です|감사드립니다|고맙습니다|안녕히 계세요|올림|배상|이만 줄입니다',
  '(?:salam|hormat kami|hormat saya|terima kasih|makasih)(?: hormat| hangat| banyak)?|sekian(?: terima kasih)?|sampai jumpa|wassalam|yang benar|เคารพ|ด้วยความเคารพ|ขอแสดงความนับถือ(?:อย่างสูง)?|धन्यवाद|सादर|सधन्यवाद|शुभकामनाएँ|आपका|আন্তরিক ধন্যবাদ|ধন্যবাদ|நன்றி|ขอแสดงความนับถือ|ขอบคุณ(?:ครับ|ค่ะ)?',
  // Arabic, Hebrew, Persian
  'مع (?:أطيب|خالص|فائق) (?:التحيات|التحية|الاحترام)|تحياتي|شكرا|בברכה|תודה|با (?:احترام|تشکر|سپاس)|ارادتمند|موفق باشید|(?:و)?تفضلوا بقبول .{1,40}|والسلام(?: .{1,30})?|مع (?:تحياتي|الشكر|الود)|وشكرا|بكل احترام|בכבוד רב|להתראות|יום (?:טוב|נעים)|שבוע טוב|בתודה|תודה (?:רבה|ובברכה)|ד ש',
];
// "Viele Grüße aus Freiburg"
const PLACE =
  '(?: (?:from|aus|nach|in|vom|von|an|de|du|desde|da|dal|uit|van|z|ze|iz|fra|från)(?: \\p{L}+){1,3})?';
/** Thanks are for something: "Merci de vérifier" asks. */
const THANKS =
  '(?:viele[nr]? |muchas )?(?:thanks?(?: you)?|dank|danke|merci|gracias|grazie|obrigad[oa]|bedankt|ta[ck]k?|dzięki|díky|hvala)';
/** Words of farewell, folded. */
export const CLOSING = new RegExp(
  `^(?!${unaccented(THANKS)} (?:from|aus|an|de|da|dal|z|for|für|för|til|till)(?= ))(?:${unaccented(CLOSINGS.join('|'))})${PLACE}$`,
  'u',
);

/** Words that only a farewell holds, in the line right over a name: what goes with them may be anything. */
export const GREETING = new RegExp(
  unaccented(
    [
      '(?:^| )(?:gr[uü](?:ß|ss)|regards|wishes|greetings|cheers|salut|salud[oa]|abra[zç]o|saudaç|cumpriment|groet|hilsen|hilsner|hälsning)',
      '(?:^| )(?:tervei|pozdr|poważan|szacun|üdvöz|tisztelet|saygı|sevgi|selam|cordial|sincere|amical|atentament|atencios)',
      '(?:^| )(?:yours|ciao|stimă|поздрав|привет|уважен|поваг|наилучш|найкращ|вітан|χαιρετ|εκτίμ|respectfully|respectuos)',
      'よろしく|宜しく|敬具|草々|此致|敬礼|敬上|祝好|順頌|顺祝|드림|올림|تحيات|احترام|בברכה',
    ].join('|'),
  ),
  'u',
);

/** A sentence that is a farewell as a whole, folded, and says nothing else. */
export const FORMULA = new RegExp(
  `^(?:${unaccented(
    [
      '(?:(?:je vous prie|nous vous prions|veuillez) (?:de |d )?(?:bien vouloir )?(?:agréer|accepter|recevoir|croire)|recevez|agréez|croyez)(?: \\p{L}+){0,8} (?:salutations|sentiments|considération|respects)(?: \\p{L}+){0,3}',
      '(?:sin (?:otro|más) (?:particular|asunto|por el momento)|reciba|recibe)(?: \\p{L}+){0,6} saludos?(?: \\p{L}+){0,2}',
      '(?:in attesa di un (?:vostro|suo|tuo) \\p{L}+|porgo|porgiamo|colgo l occasione per porgere)(?: \\p{L}+){0,4} saluti(?: \\p{L}+)?',
      '(?:ich verbleibe|wir verbleiben)(?: mit)?(?: \\p{L}+){0,3} gr[uü](?:ß|ss)en',
      'subscrevo me(?: \\p{L}+){0,5} (?:cumprimentos|saudações)',
    ].join('|'),
  )})$`,
  'u',
);

/** That somebody signs for somebody else, on a line of its own over the name. */
export const SIGNED_FOR =
  /^(?:im auftrag|in vertretung|in vollmacht|i\. ?[av]\.|ppa\.?|p\. ?[po]\.|on behalf of .{2,40}|for and on behalf of .{2,40}|pour le .{2,40}|p\. ?o\. .{2,40}|namens .{2,40})$/iu;
