import { expect, it } from 'vitest';
import { concluded, inHeader, RUI, threadOf } from './mail-reading.ts';

/** How sure a mail comes to be of its sender by this name, and of their address. */
function sureOf(name: string, channel: 'email' | 'chat' = 'email') {
  const sender = inHeader(name, 'announce@lists.example', 'sender');
  const thread = threadOf([{ from: 0, text: 'The paper is here.' }], [sender, RUI]);
  const [person, rui] = concluded({ ...thread, channel }).people;
  expect(rui).toEqual(RUI);
  return [person?.confidence, person?.points[0]?.confidence];
}

it.each([
  'Anna Berg via Announce',
  'Anna Berg VIA Announce',
  'Anna Berg via DocuSign',
  'Anna Berg (via Print Club)',
  'Anna Berg über Ankündigungen',
  'Anna Berg im Auftrag von Druck GmbH',
  'Ana Pereira por Anuncios',
  'Ana Pereira a través de Anuncios',
  'Anne Petit par Annonces',
  'Anne Petit de la part de Papier',
  'Anna Rossi tramite Annunci',
  'Anna de Vries namens Drukkerij',
  'Анна Берг через Объявления',
  'Anna Berg on behalf of Lumo',
])('of %j nobody is sure that the address is theirs', (name) => {
  expect(sureOf(name)).toEqual(['guess', 'likely']);
});

it.each(['Anna Berg', 'Olivia Berg', 'Via Nova', 'Anna Via', 'Paris Parry', 'Silvia Parra', ''])(
  'of %j it is as sure as the page',
  (name) => {
    expect(sureOf(name)).toEqual(['certain', 'certain']);
  },
);

it('in a chat a name says nothing of who sends', () => {
  expect(sureOf('Anna via Lumo', 'chat')).toEqual(['certain', 'certain']);
});
