import { companyName, inventedPerson } from '../store/invented-people.ts';

const HEADER = 'First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Value';

/** A Google CSV of so many invented people, each with a company, a mail address and a telephone. */
export function inventedFile(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, n) => {
    const { name, email, company } = inventedPerson(n);
    const [first = '', ...last] = name.split(' ');
    const phone = `+3512${String(n).padStart(8, '0')}`;
    return [first, last.join(' '), companyName(company), email, phone].join(',');
  });
  return new TextEncoder().encode([HEADER, ...rows].join('\n'));
}
