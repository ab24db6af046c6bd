/** Three contacts as Google hands them over. */
export const CONTACTS_FILE = {
  name: 'people.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Value',
      'Carla,Reis,Reis Lda,carla@reis.example,+351 210 555 031',
      'Duc,Nguyen,,duc@nguyen.example,',
      'Elif,Yilmaz,,elif@yilmaz.example,',
    ].join('\n'),
  ),
};
