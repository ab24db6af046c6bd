import { casual } from 'chrono-node/es';
import { daysFromNow, type Language, withoutBareHours } from './language.ts';

const reader = casual.clone();
reader.parsers.push(
  daysFromNow(/(?<!\p{L})pasado\s+mañana(?!\p{L})/iu, 2),
  daysFromNow(/(?<!\p{L})(?:la\s+)?(?:próxima\s+semana|semana\s+que\s+viene)(?!\p{L})/iu, 7),
);

const TO = String.raw`(?:(?:le|les|te|os)|se\s+l[oae]s?)\s+`;
// “llamo” alone is said of one's name, “el envío” is a parcel: only with whom it is for
const I =
  '(?:envío|mando|llamo|escribo|confirmo|respondo|contesto|paso|preparo|pago|traigo|entrego|aviso|digo|reenvío|hago|doy|haré|haremos|diré|diremos|daré|daremos|pasaré|pasaremos)';
const SHALL =
  '(?:enviar|mandar|llamar|escribir|confirmar|responder|contestar|preparar|pagar|traer|entregar|avisar|reenviar|revisar|comprobar|transferir|reembolsar|arreglar|reparar|instalar|reservar)(?:é|emos)';
const DO =
  '(?:enviar|mandar|llamar|escribir|confirmar|responder|contestar|pasar|preparar|pagar|traer|entregar|avisar|reenviar|revisar|comprobar|transferir|reembolsar|arreglar|reparar|instalar|reservar|hacer)(?:l[eao]s?|te|os|sel[oa]s?)?';
const word = (inner: string) => new RegExp(String.raw`(?<!\p{L})(?:${inner})(?!\p{L})`, 'iu');

/** Spanish, which is read where the browser speaks it. */
export const spanish: Language = {
  dates: {
    parse: withoutBareHours(reader),
    leading:
      /(?:^|\s)((?:antes de|antes del|para|a más tardar|vence)(?: el| este)?|el|este|para el)\s$/iu,
    stopping:
      /(?:^|\s)(?:desde|hasta|después|cada|todos los|(?<!antes )(?:de|del)|de la|la|las|esta|una|buena|pasado|entre|último|fue|que)(?: el| del)?\s$/iu,
    stoppingBehind: /^\s+(?:pasad[oa]|últim[oa])/iu,
    noDate: [
      /^(?:dom|lun|mar|mi[eé]|jue|vie|s[aá]b)(?!\p{L})/iu,
      /pasad[oa](?!\s+mañana)|ayer|ahora|anoche|esta mañana/iu,
      /^\d{1,2}[.-]/,
    ],
    onlyLed: /^\d{1,2}\/\d{1,2}/,
    coming: /próxim|que viene/iu,
  },
  promises: {
    commits: [
      word(`${TO}${I}`),
      word(SHALL),
      word(`(?:voy|vamos)\\s+a\\s+${DO}`),
      // what the other is told they will have
      word(
        String.raw`(?:tendrá|tendrás|recibirá|recibirás)\s+(?:el|la|los|las|su|sus|tu|tus|nuestr[oa]s?|una?)\s+(?!reunión|cita|oportunidad|día|tiempo)\p{L}+(?!.*\sde\s+parte\s+de)`,
      ),
    ],
    weakened: [
      word(
        'si|cuando|en cuanto|a menos|salvo|siempre que|una vez|hasta que|después de que|según|mientras',
      ),
      word('no|nunca|jamás|ni|tampoco|sin'),
      word(
        'quizás?|tal vez|espero|esperamos|intentar|intentaré|intento|trataré|creo|pienso|podría|podríamos|debería|quisiera|querría|probablemente|posiblemente|ojalá|a lo mejor',
      ),
      word('dijo|dice|dicen|escribió|prometió|preguntó'),
      word(String.raw`(?:que|lo que|quien|cómo|por qué)\s+(?:le|les|te|os|yo|se)`),
    ],
    about: /(?:^|\s)(?:sobre|acerca de|respecto a)\s$/iu,
  },
};
