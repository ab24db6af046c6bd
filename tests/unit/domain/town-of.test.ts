import { expect, test } from 'vitest';
import { townOf } from '../../../lib/domain/town-of.ts';

test.each([
  ['Rue Haute 1, 1000 Brussels', 'Brussels'],
  ['Rue Haute 1, 1000 Brussels, Belgium', 'Brussels'],
  ['12 rue de Lille, 75007 Paris', 'Paris'],
  ['Hafenstr. 3, D-20457 Hamburg, Germany', 'Hamburg'],
  ['Oude Delft 9, 2611 BA Delft', 'Delft'],
  ['Dlouhá 5, 110 00 Praha', 'Praha'],
  ['Via Roma 1, 00184 Roma RM, Italy', 'Roma RM'],
  ['c/o Lumo, Rue Haute 1, 1050 Saint-Josse-ten-Noode', 'Saint-Josse-ten-Noode'],
  ['1600 Broadway, Springfield, IL 62704', undefined],
  ['1600 Broadway', undefined],
  ['221B Baker Street, London NW1 6XE', undefined],
  ['Brussels', undefined],
  ['', undefined],
])('the town of “%s” is %s', (address, town) => {
  expect(townOf(address)).toBe(town);
});
