import { expect, test } from 'vitest';
import { withoutSiteName } from '../../../lib/browser/site-named.ts';
import { MAIL } from '../messages/samples.ts';

const named = (name: string) => {
  const [person] = MAIL.people;
  if (person === undefined) throw new Error('nobody');
  return { ...MAIL, site: 'slack', people: [{ ...person, name }] };
};

test('nobody is called as the site is, whatever its title says', () => {
  const read = withoutSiteName(named('SLACK'));
  expect(read.kind === 'people' && read.people[0]?.name).toBeUndefined();
});

test('whose name only holds the name of the site keeps it', () => {
  expect(withoutSiteName(named('Ana Slack'))).toEqual(named('Ana Slack'));
  expect(withoutSiteName({ kind: 'pending' })).toEqual({ kind: 'pending' });
});
