import { describe, expect, it } from 'vitest';
import { isUser } from '../../lib/sites/desk/user.ts';

const OWN = ['ana.pereira@desk.example', ' Joao_Sa@desk.example', 'desk.example', '@team.example'];

describe('an agent', () => {
  it.each([['Ana Pereira'], ['ANA PEREIRA'], ['João Sá']])(
    'is the user, called “%s” as one of their addresses',
    (name) => {
      expect(isUser(name, OWN)).toBe(true);
    },
  );

  it.each([
    ['Ana', 'who has a name alone'],
    ['Ana Costa', 'of another surname'],
    ['Pereira Ana', 'whose words stand the other way round'],
    ['Ana Pereira Costa', 'of one surname more'],
    ['Desk Example', 'called as a domain of the company'],
    ['Team Example', 'called as a domain that is written with its @'],
    ['', 'without a name'],
  ])('“%s” is somebody else: %s', (name) => {
    expect(isUser(name, OWN)).toBe(false);
  });

  it('who is called as a team is not the user of its address', () => {
    expect(isUser('Support', ['support@desk.example'])).toBe(false);
  });
});
