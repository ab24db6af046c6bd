import { foldedName } from '../../domain/names.ts';

/** What a file says of a purchase: `none` where it came to nothing, `partly` where a part of it was given back. */
export type FileStatus = 'open' | 'overdue' | 'paid' | 'refunded' | 'partly' | 'none';

// as shops, payment services and invoicing programs write them, without accents and in lower case
const WORDS: Readonly<Record<FileStatus, string>> = {
  open: 'open|unpaid|pending|pending payment|on hold|authorized|authorised|outstanding|invoiced|due|not paid|awaiting payment|partially paid|offen|unbezahlt|ausstehend|teilbezahlt|teilweise bezahlt|impaye|impayee|en attente|a payer|pendiente|in attesa|openstaand',
  overdue:
    'overdue|past due|late|uberfallig|in verzug|en retard|vencida|vencido|scaduta|achterstallig',
  paid: 'paid|completed|complete|processing|succeeded|success|captured|settled|payment|bezahlt|gezahlt|beglichen|abgeschlossen|paye|payee|reglee|acquittee|pagado|pagada|pagato|pagata|betaald',
  refunded:
    'refunded|refund|erstattet|zuruckerstattet|ruckerstattet|gutgeschrieben|rembourse|remboursee|reembolsado|reembolsada|rimborsato|terugbetaald',
  partly: 'partially refunded|partly refunded|partial refund|teilweise erstattet|teilerstattet',
  none: 'cancelled|canceled|voided|void|failed|draft|expired|trash|declined|incomplete|requires payment method|storniert|annulliert|entwurf|abgebrochen|annule|annulee|brouillon|cancelado|anulada|annullato|geannuleerd',
};

const BY_WORD: ReadonlyMap<string, FileStatus> = new Map(
  (Object.entries(WORDS) as [FileStatus, string][]).flatMap(([status, words]) =>
    words.split('|').map((word) => [word, status] as const),
  ),
);

/** What a word for the state of an order or a payment means; undefined for one that nobody knows. */
export function fileStatusOf(text: string): FileStatus | undefined {
  const word = foldedName(text.slice(0, 80)).replace(/^wc-/, '').replace(/[_-]/g, ' ');
  return BY_WORD.get(word);
}
