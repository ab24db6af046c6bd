/** A Google CSV of three people, one of whom stands in it twice. */
export function googleFile(name = 'people.csv'): File {
  const header = 'First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Value';
  const rows = [
    'Ana,Pereira,Lumo SA,ana@lumo.example,+351 210 555 014',
    'Ben,Okoro,,ben@okoro.example,',
    'Carla,Reis,,carla@reis.example,not a number',
    'Ana,Pereira,,ANA@lumo.example,',
  ];
  return new File([[header, ...rows].join('\n')], name, { type: 'text/csv' });
}
