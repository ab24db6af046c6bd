import { casual } from 'chrono-node/fr';
import { daysFromNow, type Language, withoutBareHours } from './language.ts';

const reader = casual.clone();
reader.parsers.push(
  daysFromNow(/(?<!\p{L})après[\s-]demain(?!\p{L})/iu, 2),
  daysFromNow(/(?<!\p{L})aujourd’hui(?!\p{L})/iu, 0),
);

const TO = String.raw`(?:(?:vous|te|le|la|les|lui|leur|nous|me|en|y)\s+|l['’]|t['’]|m['’])*`;
const DO =
  '(?:envoyer|transmettre|rappeler|appeler|confirmer|répondre|livrer|revenir|préparer|payer|régler|virer|faire (?:parvenir|suivre)|tenir (?:au courant|informée?s?)|apporter|passer|vérifier|commander|réserver|contacter|écrire|remplacer|réparer|rembourser)';
const I =
  '(?:envoie|enverrai|transmets|transmettrai|rappelle|rappellerai|appelle|appellerai|confirme|confirmerai|réponds|répondrai|livre|livrerai|reviens|reviendrai|prépare|préparerai|paie|paye|paierai|payerai|règle|réglerai|(?:fais|ferai) (?:parvenir|suivre)|(?:tiens|tiendrai) (?:au courant|informée?s?)|apporte|apporterai|passe|passerai|vérifie|vérifierai|commande|commanderai|réserve|réserverai|contacte|contacterai|écris|écrirai|remplace|remplacerai|répare|réparerai|rembourse|rembourserai)';
const WE =
  '(?:envoyons|enverrons|transmettons|transmettrons|rappelons|rappellerons|appelons|appellerons|confirmons|confirmerons|répondons|répondrons|livrons|livrerons|revenons|reviendrons|préparons|préparerons|payons|paierons|réglons|réglerons|(?:faisons|ferons) (?:parvenir|suivre)|(?:tenons|tiendrons) (?:au courant|informée?s?)|apportons|apporterons|passons|passerons|vérifions|vérifierons|commandons|commanderons|contactons|contacterons|remplaçons|remplacerons|réparons|réparerons|remboursons|rembourserons)';
const word = (inner: string) => new RegExp(String.raw`(?<!\p{L})(?:${inner})(?!\p{L})`, 'iu');
// “je vous rappelle que” reminds, “je vous confirme que” states
const NOT_THAT = String.raw`(?!\s+qu(?:e\s|['’]))`;

/** French, which is read where the browser speaks it. */
export const french: Language = {
  dates: {
    parse: withoutBareHours(reader),
    leading:
      /(?:^|\s)((?:avant|pour|d['’]ici|au plus tard)(?: le| ce)?|le|ce|dû le|échéance(?: le)?)\s$/iu,
    stopping:
      /(?:^|\s)(?:depuis|après|chaque|tous les|de|du|des|dès|jusqu['’](?:à|au)|entre|dernier|que|hier)(?: le)?\s$/iu,
    stoppingBehind: /^\s+(?:dernier|dernière|passé)/iu,
    noDate: [
      // Sam is a name, “mer” the sea, “5 mar” March in English
      /^(?:dim|lun|mar|mer|jeu|ven|sam)(?!\p{L})/iu,
      /derni|pass[ée]|hier|veille|maintenant|ce matin/iu,
      /^\d{1,2}[.-]/,
    ],
    onlyLed: /^\d{1,2}\/\d{1,2}/,
    coming: /prochain/iu,
    own: /^mon$/iu,
  },
  promises: {
    commits: [
      word(`(?:je|j['’])\\s*${TO}${I}${NOT_THAT}`),
      word(`nous\\s+${TO}${WE}${NOT_THAT}`),
      word(`(?:je\\s+vais|nous\\s+allons)\\s+${TO}${DO}`),
      // what the other is told they will have
      word(
        String.raw`vous\s+(?:aurez|recevrez)\s+(?:le|la|les|votre|vos|notre|nos|mon|ma|mes|une?)\s+(?!rendez|réunion|rdv|occasion|temps)\p{L}+(?!.*\sde\s+(?:la|l['’]|notre|votre)\s+part\s+d)`,
      ),
      word(
        String.raw`(?:le|la|les|votre|vos|notre|nos)\s.*(?:(?:sera|seront)\s+(?:chez\s+vous|dans\s+votre\s+boîte)|vous\s+(?:sera|seront)\s+(?:envoyée?s?|livrée?s?|transmise?s?))`,
      ),
    ],
    weakened: [
      word('si|quand|lorsque|dès que|une fois|à condition|sauf|sinon|tant que|après que|selon'),
      word('ne|pas|jamais|aucune?|sans|ni|plus que') /* n’ stands before its verb */,
      /(?<!\p{L})n['’]/iu,
      word(
        'peut-être|espère|espérons|essaie|essaye|essayer|essaierai|essayons|pense|pensons|crois|devrais|devrait|devrions|pourrais|pourrions|voudrais|aimerais|probablement|normalement|éventuellement|sans doute',
      ),
      word('dit|disait|disent|écrit que|demandait|promettait|promis|selon lui|selon elle'),
      word(String.raw`(?:que|ce que|dont|où|pourquoi|comment)\s+(?:je|nous)|qu['’]on`),
    ],
    about: /(?:^|\s)(?:concernant|sur|à propos de|au sujet de)\s$/iu,
  },
};
