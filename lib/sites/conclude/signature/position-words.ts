import { unaccented } from './words.ts';

// What people are called by their work, and companies by their form, all folded.

/** Beginnings of words; short ones and those that names begin with are whole. */
const TITLES = [
  // English, and what many languages share
  'c[efotimp]o|vp|svp|evp|md|gm|manag|direct|direk|diret|dirett|chief|head|lead|president|vice|founder|owner|partner|officer',
  'engineer|develop|architect|consult|analyst|special|coordin|koordin|assist|secret|sekret|clerk|buyer|purchas|procure|sales',
  'commercial|comercial|account|controller|treasur|finance|marketing|design|editor|journalist|writer|photograph|teach|profes|lectur',
  'research(?:er| fellow| associate| assistant)|scientist|doctor|nurse|attorney|lawyer|solicitor|counsel|paralegal|broker|agent|lettings|negotiator|licensee',
  'represent|supervis|superint|foreman|techni|techn|mechan|operat|support|advis|executive|administrat|planner|student|volunteer',
  'intern(?:e|ship)?(?=\\s|$)|trainee|chair|dean|princip|trustee|member|recruit|realtor|librarian|strateg|merchandis|illustrat|freelan|translat|producer|curator|coach(?=\\s|$)|trainer(?=\\s|$)|artist(?=\\s|$)|therap|psycholog|barrister|surveyor|proprietor|maker(?=\\s|$)|founding|fellow(?=\\s|$)|lecturer|forwarder|apprentice|reception|bookkeep|dispatch|estimator|co ordin|bursar|chemist|pharmacist|optician|dentist|veterinar|physio|midwife|warden|steward|caretaker|housekeep|florist|carpenter|plumber|electrician|driver|captain|pastor|reverend|registrar|inspector|adjuster|appraiser|underwriter|actuar|auditor|programm|paramedic|concierge|janitor|welder|machinist',
  // German
  'leit|lektor|objektbetreu|mitglied|\\S*arkitekt|präsident|vorstand|gründer|inhaber|ingenieur|entwickl|architekt|berat|analist|spezial|einkauf|verkauf|vertrieb|kaufmann',
  'kauffrau|buchhalt|redakt|lehr|wissensch|arzt|anwalt|notar|meister|referent|sachbearbeit|praktikant|geschäftsf|disponent|prokurist|übersetz|kurator|vizedirekt|gesell[ei]|werkstatt|filial|fachkraft|hausverwalt|makler|gärtner(?=\\s|$)|pflege|techn|steuerfach|assistenz|vorsitzende|schriftführ|kassen?wart|kassier',
  // French
  'fondat|acheteu|achats|conseil|comptab|avocat|responsab|chargée?(?=\\s|$)|gérante?(?=\\s|$)|dirigeant|propriétaire|associée?(?=\\s|$)|chef(?=\\s|$)|estimat|clerc|notaire|infirmi|vendeu|technicien|régisseu|libraire|artisan(?=\\s|$)|trésori|présidente?(?=\\s|$)|animat|formateu|rédact|graphiste|chercheu',
  // Spanish, Catalan, Portuguese
  'fundador|ingenier|desarrollador|arquitect|asesor|comprador|compras(?=\\s|$)|ventas|contab|contador|abogad|jef[ea](?=\\s|$)|cap de|encargad|gerent',
  'propietari|soci[oa](?=\\s|$)|engenheir|vendas|advogad|encarregad|chefe(?=\\s|$)|proprietári|suprimentos|coord|corretor|estagiári|recepcion|tecnic|tesour|tesorer|cuentas|diseñad|desenhist|farmac|maestr|profesor|psicólog|médic|enfermer|fisioterap|delegad',
  // Italian
  'ingegner|segret|vendit|avvocat|ufficio(?=\\s|$)|titolare(?=\\s|$)|acquisti(?=\\s|$)|amministra|addett[oa](?=\\s|$)|impiegat|geometra|magazzin|agente(?=\\s|$)|restaurat|enolog|dottor|contabil|ragionier',
  // Dutch, Danish, Norwegian, Swedish
  'inkoop|inkoper|verkoop|eigenaar|hoofd(?=\\s|$)|medewerk|adviseur|\\S+adviseur|beheerder|zaakvoerder|bestuurder(?=\\s|$)|fotogra|makelaar|penningm|voorzitter|vormgev|boekhoud|verpleeg|huisarts|leerkracht|directie|rekrutering',
  'lärare(?=\\s|$)|leraar(?=\\s|$)|docent|vd(?=\\s|$)|inköp|indkøb|innkjøp|säljare(?=\\s|$)|försälj|salgs?(?=\\s|chef|leder|konsul|$)|ägare(?=\\s|$)|ejer(?=\\s|$)|eier(?=\\s|$)|ansvarig|ansvarlig|konsulent|daglig leder|ekonomi|rådgiv|sykeplei|sjuksköt|formand|ordförande|styreleder|kasserer|kassör|bogholder|tømrer|snedker',
  // Finnish, Estonian, Baltic
  'toimitusjohtaja|johtaja|päällikkö|ostaja(?=\\s|$)|myynti|omistaja|juhataja|juhatuse|vadītāj|vadybinink|direktor|sihteeri|asiantuntija|suunnittelija|myyjä|opettaja|raamatupida|müügi|projektijuht|grāmatved|buhalter|specialist|redaktor',
  // Polish, Czech, Slovak
  'kierow|prezes|dyrektor|specjalist|właściciel|handlow|zakup|księgow|asystent|ředitel|riaditeľ|vedoucí|vedúc|obchodní|nákupčí|jednatel|konateľ|majitel|účetní|asystent|asist|radca|adwokat|sekretar|księgow|redaktor|technik|mistr|lekár|lékař|učitel',
  // Croatian, Serbian, Slovenian, Hungarian, Romanian, Turkish
  'voditelj|rukovoditelj|vodja|nabav|prodaj|vlasni[kc]|vezető|igazgató|ügyvezető|beszerz|értékesít|achiziț|șef(?=\\s|$)|müdür|uzmanı|satın alma|şefi(?=\\s|$)|sorumlusu|temsilcisi|yöneticisi|mimar(?=\\s|$)|mühendis|avukat|muhasebe|sekreter|titkár|könyvel|mérnök|asszisztens|munkatárs|inginer|dispecer|recepți|recepci|asistent|medic(?=\\s|$)|računovod|savjetnik|svetovalec|tajnic',
  // Greek, Russian, Ukrainian, Bulgarian
  'διευθυντ|υπεύθυν|προϊστάμεν|менеджер|директор|инженер|руководит|специалист|начальник|бухгалтер|управител|керівник|спеціаліст|фахівець|інженер|головний|розробник|разработчик|главный|юрист|адвокат|продав|логист|логіст|секретар|помощник|помічни|консультант|врач|лікар|учител|вчител|λογιστ|μηχανικ|δικηγόρ|γραμματ|βοηθ|σύμβουλ|ιδιοκτήτ',
  // Vietnamese, Indonesian
  'trưởng phòng|giám đốc|nhân viên|quản lý|kế toán|manajer|kepala(?=\\s|$)|staf(?=\\s|$)|phó|chuyên viên|tư vấn|kỹ sư|direktur|asisten|sekretaris|pemilik|pengurus',
  // Arabic, Hebrew
  'مدير|مهندس|رئيس|مسؤول|موظف|محاسب|מנהל|סמנכ|מנכ|רכש|מהנדס|יועץ|יועצת|רכז|מזכיר|עורך דין|עורכת דין|אדריכל|מורה|רופא|אחראי|בעלים|מעצב|محام|سكرتير|مساعد|مندوب|منسق|مشرف|مستشار|طبيب|معلم',
];
/** Ends of words. */
const TITLE_ENDS =
  'leiter(?:in)?|führer(?:in)?|berater(?:in)?|chef(?:in)?|manager(?:in)?|ingenieur(?:in)?|leder|johtaja|päällikkö|medewerker|redovisningskonsult|leider(?:es)?|macher(?:in)?|meister(?:in)?|direktor(?:in)?|direktør|direktör|mästare|mester|ingenjör|ingeniør|bauer(?:in)?|pfleger(?:in)?|tekniker|vorsteher(?:in)?|sprecher(?:in)?|händler(?:in)?|gestalter(?:in)?|entwickler(?:in)?|assistent(?:in)?';
/** Written without spaces. */
const TITLE_PARTS =
  '经理|經理|店長|店主|代表|担当|ディレクター|マネージャー|エンジニア|デザイナー|次長|室長|弁護士|税理士|工程师|翻訳者|通訳|工程師|助理|顾问|顧問|会计|律师|采购|秘书|主编|대리|사원|주임|차장|실장|본부장|원장|점장|디자이너|엔지니어|변호사|연구원|总监|總監|主管|主任|部長|課長|係長|社長|取締役|대표|이사|부장|과장|팀장|매니저|ผู้จัดการ|กรรมการ|เจ้าหน้าที่|พนักงาน|หัวหน้า|ผู้ช่วย|วิศวกร|เลขานุการ';

/** A text with what somebody is called by their work. */
export const TITLE = new RegExp(
  unaccented(`(?:^|\\s)(?:${TITLES.join('|')}|\\S+(?:${TITLE_ENDS})(?=\\s|$))|(?:${TITLE_PARTS})`),
  'u',
);

/** Parts of a company that people are in, folded. */
export const DEPARTMENT = new RegExp(
  unaccented(
    '(?:^|\\s)(?:department|dept|division|abteilung|bereich|referat|service|services|departamento|departament|dpto|depto|ufficio|reparto|afdeling|avdeling|avdelning|osasto|dział|oddělení|oddelenie|osztály|отдел|відділ|τμήμα|phòng|bagian|divisi|מחלקת|قسم|ฝ่าย\\S*|team|front office|back office|customer care|human resources)(?=\\s|$)|\\S(?:abteilung|osasto|部|課|课|科|팀|부서)$',
  ),
  'u',
);

const FORMS = [
  'inc|llc|llp|pllc|ltd|limited|plc|corp|corporation|company|co(?! ordin| own| found| chair| direct)|gmbh|ag|kg|kgaa|ohg|gbr|ug|mbh|e v|e k|e kfr|e g|se',
  's a|sa|sas|sasu|sarl|s a r l|eurl|snc|s l|sl|slu|s l u|srl|spa|s p a|s r l|s n c|lda|ltda|eireli|b v|bv|nv|n v|v o f|vof|bvba',
  'ab|as|a s|aps|oy|oyj|kft|zrt|nyrt|sp z o o|s c|sp j|s r o|spol|d o o|j d o o|eood|ood|pty|pvt|pte|sdn bhd|jsc|тов|ооо|α ε|ο ε|ε ε|ε π ε|ικε|p c|p a|p l c|co op|зао|пао|оао|еоод|оод|тоо',
];
// Short ones that are words elsewhere stand at one end.
const FORMS_AT_AN_END =
  '^(?:pt|cv|주|ип|фоп|شركة|مؤسسة|công ty|cong ty) |\\s(?:ad|ou|sia|uab|mb|tbk|dd|d d|בע מ)$';
const FORM_PARTS = 'บริษัท|ห้างหุ้นส่วน|公司|㈜|㈲|\\(주\\)|株式会社|有限会社|合同会社|주식회사';
/** A company by its legal form. */
export const LEGAL = new RegExp(
  unaccented(`(?:^|\\s)(?:${FORMS.join('|')})(?=\\s|$)|${FORMS_AT_AN_END}|${FORM_PARTS}`),
  'u',
);

/** A part of a company that stands behind its name without a comma: "대한박스 주식회사 영업팀". */
export const WITH_PART = new RegExp(
  `^(.*(?:${FORM_PARTS})\\S*)\\s+\\S*(?:팀|부|실|처|과|部|課|课|室|科)$`,
  'u',
);

/** What kinds of organisations there are. */
export const KIND =
  /(?:^|\s)(?:group|gruppe|groupe|grupo|gruppo|holding|holdings|solutions|services|studio|studios|consulting|partners|associates|university|universitat|universite|universidad|universidade|institute|institut|foundation|stiftung|college|school|hospital|clinic|bank|museum|verlag|press|research|labs|laboratories|technologies|systems|software|media|agency|agentur|industries|logistics|printing|works|werke|ministry|council|association|verein|hotel|restaurant|gallery|galerie|theatre|theater|academy|akademie|society|ventures|kanzlei|apotheke|druckerei|drukkerij|imprimerie|imprenta|tipografia|atelier|ateliers|boutique|cabinet|maison|agence|librairie|domaine|boulangerie|garage|salon|backerei|gartnerei|tischlerei|schreinerei|praxis|werkstatt|autohaus|spedition|metzgerei|brauerei|weingut|taller|talleres|estudio|clinica|farmacia|panaderia|asesores|bodegas|officina|azienda|cantina|libreria|padaria|construtora|biuro|pracownia|hurtownia|sklep|advokatfirma|arkitekter|bageri|bakery|cafe|farm|joinery|plumbing|roofing|construction|builders|pharmacy|nursery|brewery|architects|surveyors|solicitors|accountants|practice|centre|center|charity|dental|kancelaria|agriturismo|cooperativa|asociacion|association|associazione|equipo|معامل|مصنع|مكتب|مجموعة)(?=\s|$)/u;

/** "Brooks Roofing, LLC": the comma is a part of the name. */
export const COMMA =
  /,\s+(?!(?:inc|p?llc|llp|ltd|limited|corp|co|gmbh|ag|kg|lda|ltda|s\.? ?[alc]|s\.? ?r\.? ?[lo]|s\.? ?n\.? ?c|s\.? ?p\.? ?a|s\.? ?a\.? ?s|a\.? ?s|spol|k\.? ?s|v\.? ?o\.? ?s|p\.? ?c|p\.? ?l\.? ?c|pty|b\.? ?v|n\.? ?v|kft|zrt|bt|d\.? ?o\.? ?o|sp\.? z|uab|mb|oy|ab|aps)(?![\p{L}\p{N}]))/iu;
