import { foldedHeader, pointKindOf } from '../contacts/columns.ts';

/** What a column of a table of purchases can hold. */
export type PurchaseRole =
  | 'number'
  | 'at'
  | 'name'
  | 'email'
  | 'phone'
  | 'item'
  | 'quantity'
  | 'amount'
  | 'currency'
  | 'status'
  | 'due'
  | 'discount'
  | 'given'
  | 'family'
  | 'paid'
  | 'returned';

/** Where each role is: the position of its column. */
export type PurchaseColumns = ReadonlyMap<PurchaseRole, number>;

// folded, `_` as a space; of several patterns the first that any heading has is the surest
const HEADINGS: Readonly<Record<PurchaseRole, readonly RegExp[]>> = {
  number: [
    /^(order|bestell|auftrags?)[ -]?(number|no\.?|nr\.?|#|nummer)$|^(numero|n°) (de )?(commande|pedido)$|^numero ordine$|^ordernummer$/,
    /^(order|order id|invoice|invoice (number|no\.?|id|#)|rechnungs?[ -]?(nummer|nr\.?)|beleg[ -]?(nummer|nr\.?)|(numero|n°) (de )?facture|numero (de )?factura|numero fattura|factuurnummer)$/,
    /^(transaction id|payment id|receipt( number| id)?|document (number|no\.?)|number|no\.|nr\.?|nummer|reference|id)$/,
  ],
  at: [
    /^(order(ed)?( date| on| at)?|created( at| date| on)?( \(utc\))?|invoice date|purchase(d)? (date|on)|date of (order|purchase)|bestelldatum|rechnungsdatum|belegdatum|auftragsdatum|date de (la )?(commande|facture)|fecha (de |del )?(pedido|factura)|data (ordine|fattura)|factuurdatum|besteldatum)$/,
    /^(date|datum|fecha|data|transaction date|day|tag)( \(utc\))?$/,
  ],
  name: [
    /^(customer|client|buyer|billing|bill to|kunden?)[ -]?(full )?name$|^(customer|kunde|client|cliente|klant|buyer|acheteur|auftraggeber|rechnungsempfanger|debitor)$/,
    /^((full|contact|shipping) name|name|nom|nombre|contact|kontakt|ansprechpartner|empfanger)$/,
    /^(company|billing company|company \(billing\)|firma)$/,
  ],
  email: [/^(customer |billing )?e-?mail( address)?( \(billing\))?$/, /e-?mail|courriel|correo/],
  phone: [/^(customer |billing )?phone( \(billing\))?$/, /phone|telefon|\btel\b|mobil/],
  item: [
    /^(line ?item|item|product|produkt|artikel)[ -]?(name|title|bezeichnung)$/,
    /^(items?|product(s|\(s\))?|artikel|produkt|article|produit|producto|articulo|prodotto|articolo|things|what|leistung|bezeichnung|position)$/,
    /^(description|beschreibung|details|betreff)$/,
  ],
  quantity: [
    /^(line ?item |item |order )?(quantity|qty)( \(- refund\))?$|^(menge|anzahl|stuck|quantite|cantidad|quantita|aantal|items sold)$/,
  ],
  amount: [
    /^(total|order total( amount)?|order amount|grand total|total (amount|price|collected|paid)|invoice (total|amount)|gesamt(betrag|summe|preis)?|rechnungsbetrag|bruttobetrag|endbetrag|betrag brutto|montant (total|ttc)|total ttc|(importe )?total|totale|totaal)$/,
    /^(amount( paid)?|betrag|brutto|summe|umsatz|montant|importe|importo|bedrag|sum|value|wert)$/,
    /^(price|preis|prix|precio|prezzo|prijs|revenue|(n\. |net |gross )?(revenue|sales)|net amount|netto|subtotal)$/,
  ],
  currency: [
    /^(order )?currency( code)?$|^(wahrung|waehrung|devise|moneda|divisa|valuta|monnaie)$/,
  ],
  status: [
    /^(financial|payment|invoice) status$|^(zahlungsstatus|rechnungsstatus|bezahlstatus)$/,
    /^(order )?status$|^(statut|etat|estado|stato|event type)$/,
  ],
  due: [
    /^(payment )?due( date| on| by)?$|^(fallig( am| bis)?|falligkeit(sdatum)?|zahlbar bis|echeance|date d.echeance|vencimiento|fecha de vencimiento|scadenza|vervaldatum)$/,
  ],
  discount: [
    /^(order |cart )?discounts?( amount)?$|^(rabatt(betrag)?|nachlass|remise|descuento|sconto|korting)$/,
  ],
  given: [
    /^(billing |customer )?(first|given) name( \(billing\))?$|^(vorname|prenom|nombre|voornaam)$/,
  ],
  family: [
    /^(billing |customer )?(last|family) name( \(billing\))?$|^(nachname|nom de famille|apellidos?|cognome|achternaam)$/,
  ],
  paid: [
    /^(paid( at| on| date)?|date paid|payment date|bezahlt am|gezahlt am|zahlungsdatum|paye le|date de paiement|fecha de pago)$/,
  ],
  returned: [/^(refunded amount|amount refunded|total refunded|order refund amount)( \(utc\))?$/],
};

const ALL = Object.keys(HEADINGS) as PurchaseRole[];

/** What the columns are by their headings, each one thing at most. */
export function purchaseColumns(headings: readonly string[]): PurchaseColumns {
  const names = headings.map(plainHeading);
  const columns = new Map<PurchaseRole, number>();
  const taken = new Set<number>();
  const take = (role: PurchaseRole, at: number) => {
    if (at < 0) return;
    columns.set(role, at);
    taken.add(at);
  };
  // Shopify calls the number of an order its name
  if (names.some((name) => name === 'lineitem name' || name === 'financial status'))
    take('number', names.indexOf('name'));
  for (const role of ALL) {
    for (const pattern of HEADINGS[role]) {
      if (columns.has(role)) break;
      take(
        role,
        names.findIndex((name, at) => !taken.has(at) && pattern.test(name) && isFor(role, name)),
      );
    }
  }
  return columns;
}

/** Whether these columns are those of purchases: whose, and what or how much. */
export function areOfPurchases(columns: PurchaseColumns): boolean {
  const has = (...roles: PurchaseRole[]) => roles.some((one) => columns.has(one));
  return has('name', 'email', 'phone', 'given', 'family') && has('amount', 'item');
}

/** Whether a heading says that its amounts are those of whole orders. */
export function saysTotal(heading: string): boolean {
  return HEADINGS.amount[0]?.test(plainHeading(heading)) ?? false;
}

/** Whether a heading says that its times are told in UTC. */
export function saysUtc(heading: string): boolean {
  return plainHeading(heading).endsWith('(utc)');
}

function isFor(role: PurchaseRole, name: string): boolean {
  return (role !== 'email' && role !== 'phone') || pointKindOf(name) === role;
}

/** “Betrag in EUR” and “Total (EUR)” are a sum and a total. */
function plainHeading(heading: string): string {
  return foldedHeader(heading)
    .replaceAll('_', ' ')
    .replace(/(?<=.) *(?:\((?!utc|billing|- refund|s\))[^()]*\)| in [a-z]{3}|\p{Sc}|\beur)$/u, '')
    .trim();
}
