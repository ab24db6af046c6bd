import { postalLine, type ReadAbout, tagsIn } from './read-about.ts';
import type { Property } from './vcard-property.ts';

/** The year under which Apple writes a birthday whose year is not known. */
const NO_YEAR = /^1604-?(?=\d\d-?\d\d)/;

/** What a card says beside name and addresses; `partsOf` gives the parts of a property that says anything. */
export function aboutInCard(
  properties: readonly Property[],
  partsOf: (name: string) => readonly string[],
): ReadAbout {
  const wordsOf = (name: string) => partsOf(name)[0] ?? '';
  return {
    postal: properties
      .filter(({ name }) => name === 'ADR')
      .map(addressOf)
      .filter((address) => address !== ''),
    birthday: wordsOf('BDAY')
      .replace(/T[\d:.Z+-]*$/, '')
      .replace(NO_YEAR, '--'),
    language: wordsOf('LANG'),
    timeZone: wordsOf('TZ'),
    owner: '',
    source: '',
    tags: tagsIn(
      properties.filter(({ name }) => name === 'CATEGORIES').flatMap(({ parts }) => parts),
    ),
    values: [],
  };
}

function addressOf({ parts }: Property): string {
  const [box = '', rest = '', street = '', town = '', region = '', code = '', country = ''] = parts;
  return postalLine([box, rest, street, `${code} ${town}`, region, country]);
}
