import { type Signature, signatureOf } from '../../lib/sites/conclude/signature/read.ts';
import { type SignedMail, signedMails } from './judged-mails.ts';
import { digitsOf, type SaidFields } from './said-fields.ts';

/** What the real signatures say, by eye. */
const SIGNED: Record<string, Signature> = {
  stripped__johndoeexamplecom: {
    title: { value: 'President', line: 2 },
    company: { value: 'Xxx Research', line: 3 },
    points: [{ kind: 'url', value: 'www.example.com', line: 5 }],
  },
  stripped__long: {
    points: [
      { kind: 'phone', value: '(555) 346-9947', line: 3 },
      { kind: 'url', value: 'www.example.com', line: 4 },
    ],
  },
  stripped__sparse: {
    title: { value: "Internet xxx / xxxxx d'internet", line: 2 },
    company: { value: 'Xxxxxxx du Québec', line: 3 },
    points: [
      { kind: 'phone', value: '555-931-0702', line: 4 },
      { kind: 'url', value: 'http://example.com/', line: 7 },
      { kind: 'url', value: 'http://www.example.com/in/xxx', line: 8 },
    ],
  },
};

/** What the signature of a real mail says of its sender. */
export function saysByEye({ name }: SignedMail): Signature {
  return SIGNED[name.replace('P__', 'stripped__')] ?? { points: [] };
}

/** What the real mails say of their senders, as it is read and by eye. */
export function realSigned(): { read: SaidFields; says: SaidFields }[] {
  return signedMails().map((mail) => ({
    read: fieldsOf(signatureOf(mail.text, mail.sender)),
    says: fieldsOf(saysByEye(mail)),
  }));
}

function fieldsOf({ name, title, company, postal, points }: Signature): SaidFields {
  const phones = points.flatMap(({ kind, value }) => (kind === 'phone' ? digitsOf(value) : []));
  return {
    ...{ name: name?.value, title: title?.value, company: company?.value },
    ...{ phones, address: postal?.value },
  };
}
