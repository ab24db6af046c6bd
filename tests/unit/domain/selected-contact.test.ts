import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactIn } from '../../../lib/domain/selected-contact.ts';

const LONG = 'We would like to order four hundred cartridges, and please tell us when they come.';
const BOTH = ['ana@lumo.example', 'https://lumo.example/ana'];

describe('a selected text', () => {
  it.each<[string, string, string[]]>([
    ['Ana Pereira', 'Ana Pereira', []],
    ['ana@lumo.example', '', ['ana@lumo.example']],
    ['Ana Pereira <ana@lumo.example>', 'Ana Pereira', ['ana@lumo.example']],
    ['Ana Pereira, mailto:ana@lumo.example.', 'Ana Pereira', ['ana@lumo.example']],
    ['Dara Ó Briain-Lee\nTel.: +44 20 7946 0018', 'Dara Ó Briain-Lee', ['+44 20 7946 0018']],
    ['+44 (0)20 7946 0018', '', ['+44 (0)20 7946 0018']],
    ['E-mail: ana@lumo.example https://lumo.example/ana', '', BOTH],
    ['山田 太郎', '山田 太郎', []],
    ['***', '', []],
    [LONG, '', []],
    ['<img src=x onerror=alert(1)>', 'img src=x onerror=alert 1', []],
  ])('%j proposes %j and %j', (selected, name, addresses) => {
    expect(contactIn(selected)).toEqual({ name, addresses });
  });

  it('never proposes more than a form takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 1_000 }), (selected) => {
        const { name, addresses } = contactIn(selected);
        expect(name.length).toBeLessThanOrEqual(80);
        expect(addresses.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  // a thousand times what is handed over: work that grows faster than the text ends in the limit of a test
  it.each(['a@', '1 ', '+', '(', 'a:', '-'])('is read were it a million times %j', (unit) => {
    const { name, addresses } = contactIn(unit.repeat(1_000_000));
    expect(name.length).toBeLessThanOrEqual(80);
    expect(addresses.length).toBeLessThanOrEqual(5);
  });
});
