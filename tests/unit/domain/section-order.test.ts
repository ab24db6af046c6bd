import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedSection, orderedSections, turnedSection } from '../../../lib/domain/section-order.ts';

const ALL = ['tasks', 'purchases', 'deals', 'offers'] as const;

describe('the order of sections', () => {
  it.each([
    ['nothing was wished', [], ALL],
    [
      'all were wished',
      ['offers', 'deals', 'purchases', 'tasks'],
      ['offers', 'deals', 'purchases', 'tasks'],
    ],
    ['a new one came since', ['deals', 'tasks'], ['deals', 'offers', 'tasks', 'purchases']],
    [
      'one is no more, and one is named twice',
      ['gone', 'deals', 'deals'],
      ['tasks', 'purchases', 'deals', 'offers'],
    ],
  ])('when %s', (_, wished, order) => {
    expect(orderedSections(ALL, wished)).toEqual(order);
  });

  it('holds every section once, whatever was wished', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ALL, 'gone', '')), (wished) => {
        expect(orderedSections(ALL, wished).toSorted()).toEqual(ALL.toSorted());
      }),
    );
  });
});

describe('a section', () => {
  const shown = ['tasks', 'deals', 'offers'] as const;

  it('moves past the next one that is shown', () => {
    expect(movedSection(ALL, shown, 'deals', -1)).toEqual([
      'deals',
      'tasks',
      'purchases',
      'offers',
    ]);
    expect(movedSection(ALL, shown, 'tasks', 1)).toEqual(['purchases', 'deals', 'tasks', 'offers']);
  });

  it('stays where there is nothing to move past', () => {
    expect(movedSection(ALL, shown, 'tasks', -1)).toEqual(ALL);
    expect(movedSection(ALL, shown, 'offers', 1)).toEqual(ALL);
  });

  it('is back where it was after a move and the opposite, if all are shown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL.slice(0, 3)), (section) => {
        const there = movedSection(ALL, ALL, section, 1);
        expect(movedSection(there, ALL, section, -1)).toEqual(ALL);
      }),
    );
  });

  it('is unfolded by a press and folded by the next', () => {
    const once = turnedSection(['tasks'], 'deals');
    expect(once).toEqual(['tasks', 'deals']);
    expect(turnedSection(once, 'deals')).toEqual(['tasks']);
  });
});
