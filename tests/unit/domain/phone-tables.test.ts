import fc from 'fast-check';
import parsePhoneNumber, { getCountries } from 'libphonenumber-js/core/es6';
import tables from 'libphonenumber-js/min/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { readingTables } from '../../../lib/domain/phone-tables.ts';

const small = readingTables(tables);
const COUNTRIES = getCountries(tables);
const PREFIXES = ['', '0', '00', '1', '8', '9', '15'];

describe('the tables that numbers are read by', () => {
  it('are less than a third of all', () => {
    expect(JSON.stringify(small).length).toBeLessThan(JSON.stringify(tables).length / 3);
  });

  it.each(COUNTRIES)('read the same number of %s, whatever stands before it', (country) => {
    const number = examples[country];
    const code = parsePhoneNumber(number, country, tables)?.countryCallingCode ?? '';
    expect(code).not.toBe('');
    for (const prefix of PREFIXES) {
      const written = `+${code} ${prefix}${number}`;
      const all = parsePhoneNumber(written, tables);
      expect(parsePhoneNumber(written, small)?.number).toBe(all?.number);
      const national = `${prefix}${number}`;
      const asNational = parsePhoneNumber(national, country, tables);
      expect(parsePhoneNumber(national, country, small)?.number).toBe(asNational?.number);
    }
  });

  it('read the same in any digits', () => {
    const codes = fc.constantFrom(...Object.keys(tables.country_calling_codes));
    const digits = fc.stringMatching(/^[0-9]{1,16}$/);
    fc.assert(
      fc.property(codes, digits, (code, rest) => {
        const written = `+${code}${rest}`;
        const all = parsePhoneNumber(written, tables);
        expect(parsePhoneNumber(written, small)?.number).toBe(all?.number);
      }),
      { numRuns: 5000 },
    );
  });

  it('are refused in another form, in which something else would be left out', () => {
    expect(() => readingTables({ version: 5, countries: {} })).toThrow('version 5');
  });
});
