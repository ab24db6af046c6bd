import type { Parser } from 'chrono-node';
import { casual } from 'chrono-node/de';
import { type Language, withoutBareHours } from './language.ts';

/** “5.12.”, with a point behind the month or a year: “5.12” is more often an amount. */
const IN_FIGURES: Parser = {
  pattern: () =>
    /(?<![\p{L}\d.,])(?:am\s+)?(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2}))?(?![\p{L}\d]|[.,]\d)/iu,
  extract: (context, match) => {
    const [, day, month, year] = match;
    const parts = { day: Number(day), month: Number(month) };
    if (parts.day < 1 || parts.day > 31 || parts.month < 1 || parts.month > 12) return null;
    const full = year === undefined ? {} : { year: Number(year) + (year.length === 2 ? 2000 : 0) };
    return context.createParsingComponents({ ...parts, ...full });
  },
};

const reader = casual.clone();
reader.parsers.push(IN_FIGURES);

const I =
  '(?:schicke|sende|maile|melde|rufe|liefere|gebe(?=.*(?:Bescheid|Rückmeldung|Antwort))|kümmere|prüfe|kläre|bestätige|erledige|bezahle|zahle|überweise|bringe|erstelle|antworte|informiere|reiche|leite|bestelle|buche|komme|repariere|tausche|ersetze|installiere|organisiere|unterschreibe|schreibe|besorge|kontaktiere|erstatte)';
const DO =
  '(?:schicken|senden|mailen|melden|anrufen|rufen|liefern|(?:Bescheid|Rückmeldung|Antwort) geben|kümmern|prüfen|klären|bestätigen|erledigen|bezahlen|zahlen|überweisen|bringen|vorbeibringen|erstellen|antworten|informieren|nachreichen|weiterleiten|bestellen|buchen|vorbeikommen|reparieren|austauschen|ersetzen|installieren|organisieren|unterschreiben|schreiben|besorgen|kontaktieren|erstatten|zusenden|zuschicken|zukommen lassen)';
const WE = DO.replace(
  '(?:',
  '(?:reichen|leiten|kommen|tauschen|geben(?=.*(?:Bescheid|Rückmeldung|Antwort))|',
);
const word = (inner: string) => new RegExp(String.raw`(?<!\p{L})(?:${inner})(?!\p{L})`, 'iu');

/** German, which is read where the browser speaks it. */
export const german: Language = {
  dates: {
    parse: withoutBareHours(reader),
    leading:
      /(?:^|\s)((?:spätestens )?(?:bis(?: zum| spätestens| am)?|zum|vor|am|für|fällig(?: am)?))\s$/iu,
    stopping:
      /(?:^|\s)(?:nach|seit|ab|von|vom|gestern|heute|guten|am|gegen|diesen|dieser|jede[nrs]?|alle|letzte[nrs]?|vergangene[nrs]?|vorige[nrs]?|zwischen|als|(?:urlaub|krank|geschlossen|abwesend|weg|verreist|kostet|kosten|preis|version) ?(?:bis|um|von)?)\s$/iu,
    noDate: [
      // “so”, “do” and “Fr. Müller” are words; “am so” is English
      /^(?:son|mon|die|mit|don|fre|fr|sam)(?!\p{L})/iu,
      /^am (?:so|mo|di|mi|do|fr|sa)\.?$/u,
      /^\d{1,2}\s(?:so|mo|di|mi|do|fr|sa)(?!\p{L})/iu,
      /^(?:jetzt|heute (?:morgen|früh)|diesen)/iu,
      /^(?:letzte|vergangene|vorige)/iu,
      /^\d{1,2}[/-]/,
      /^\d{1,2}\.\d{1,2}$/,
    ],
    onlyLed: /^(?:so|mo|di|mi|do|sa)(?!\p{L})(?!.*\d\.\s*\p{L}{3})/iu,
  },
  promises: {
    commits: [
      word(`ich\\s+${I}|wir\\s+${WE}`),
      // with nothing before it, the verb asks
      word(`(?<=\\S\\s+)(?:${I}\\s+ich|${WE}\\s+wir)`),
      word(`(?:ich\\s+werde|werde\\s+ich|wir\\s+werden|werden\\s+wir)\\s.*${DO}`),
      // what the other is told they will have
      word(
        String.raw`Sie\s+(?:bekommen|erhalten)\s+(?:es|das|die|den|Ihre?n?|unsere?n?|mein(?:e|en)?|eine?n?)(?!.*\svo[nm]\s(?!mir|uns))(?=.*(?:morgen|tag|woche|\d))`,
      ),
      word(
        String.raw`(?:das|die|der|Ihre?|unsere?|es)\s(?!\S*(?:kolleg|technik|monteur|fahrer|mitarbeiter|berater)).*(?:ist|sind)\s.*bei\s+Ihnen|geht\s+Ihnen\s.*zu`,
      ),
    ],
    weakened: [
      word(
        'wenn|falls|sobald|sofern|nachdem|bevor|solange|sonst|dass|ob|weil|nur noch|vorausgesetzt',
      ),
      word('nicht|kein(?:e|en|er|em|es)?|nie|niemals|weder|ohne'),
      word(
        'vielleicht|eventuell|evtl|hoffentlich|hoffe|hoffen|versuche|versuchen|möglicherweise|wahrscheinlich|vermutlich|könnte|könnten|würde|würden|sollte|sollten|möchte|möchten|denke|glaube|wohl|voraussichtlich',
      ),
      word('sagt|sagte|schrieb|schreibt|meinte|meint|fragte|versprach|gesagt|geschrieben|laut'),
      word('was ich|was wir|warum|wie ich|wie wir|welche[rsn]?|wann'),
    ],
    about: /(?:^|\s)(?:wegen|über|zu|betreffend|bezüglich|zum Thema)\s$/iu,
  },
};
