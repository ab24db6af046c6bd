import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { filledTemplate } from '../../../lib/domain/template.ts';

const ANA = { name: 'Ana Pereira', 'first name': 'Ana', company: 'Lumo SA' };

describe('a template', () => {
  test.each([
    ['Hello {first name|there},', 'Hello Ana,'],
    ['Hello {First  Name},', 'Hello Ana,'],
    ['{ name } of {company}', 'Ana Pereira of Lumo SA'],
    ['Dear {title|customer}', 'Dear customer'],
    ['Dear {title|}{name}', 'Dear Ana Pereira'],
    ['Yours, {my name|we}', 'Yours, we'],
    ['{first name}{first name}', 'AnaAna'],
    ['no field', 'no field'],
    ['{price} and {price|10}', '{price} and {price|10}'],
    ['{{first name}}', '{Ana}'],
    ['{first name', '{first name'],
    ['a { b } c', 'a { b } c'],
    ['', ''],
  ])('“%s” reads “%s”', (written, read) => {
    expect(filledTemplate(written, ANA)).toEqual({ text: read, open: [] });
  });

  it('keeps a field open for which nothing is known, and says which', () => {
    const { text, open } = filledTemplate('{title} {name}, {title}, {my name}', ANA);
    expect(text).toBe('{title} Ana Pereira, {title}, {my name}');
    expect(open).toEqual(['title', 'my name']);
  });

  it('does not read again what was filled in, and leaves it as it is', () => {
    const name = '{company} $& <img src=x>';
    expect(filledTemplate('{name}', { name, company: 'Lumo' }).text).toBe(name);
    expect(filledTemplate('{name|x}', { name: '  ' }).text).toBe('x');
  });

  it('takes any text, and text without braces stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const filled = filledTemplate(text, ANA);
        if (!text.includes('{')) expect(filled.text).toBe(text);
      }),
    );
  });
});
