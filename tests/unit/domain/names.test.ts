import { describe, expect, it } from 'vitest';
import { foldedName, givenNameOf, initialsOf } from '../../../lib/domain/names.ts';

describe('a name', () => {
  it.each([
    ['  Ana   Pereira ', 'ana pereira'],
    ['Dara Ó Briain-Lee', 'dara o briain-lee'],
    ['ŁUKASZ Żak', 'łukasz zak'],
    ['山田 太郎', '山田 太郎'],
  ])('%s folds to %s', (name, folded) => {
    expect(foldedName(name)).toBe(folded);
  });

  it.each([
    ['Ana Pereira', 'AP'],
    ['Ana Maria Pereira', 'AP'],
    ['ana', 'A'],
    ['(Ana) "Pereira"', 'AP'],
    ['🙂 Ana', 'A'],
    ['山田 太郎', '山太'],
    ['', ''],
  ])('%s has the initials %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('is shortened to its first word', () => {
    expect(givenNameOf(' Ana Pereira')).toBe('Ana');
  });
});
