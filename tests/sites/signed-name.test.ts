import { describe, expect, it } from 'vitest';
import { inOwnWords } from '../../lib/sites/conclude/own-words.ts';
import { ANA, concluded, inHeader, RUI, threadOf } from './mail-reading.ts';

const SAID = 'Hello Leo,\nwe take the second one.\n\n';

function thread(email: string, texts: readonly string[]) {
  const sender = inHeader('', email, 'sender');
  return threadOf(
    texts.map((text) => ({ from: 0, text: SAID + text })),
    [sender, RUI],
  );
}

/** The name that the mails of an address without one come to, and where it stands. */
function named(email: string, ...texts: readonly string[]) {
  const [person] = concluded(thread(email, texts)).people;
  return [person?.name, person?.signedAt?.name];
}

describe('the name of a sender whose address alone is known', () => {
  it.each([
    ['the address is made of', 'ana.pereira@lumo.example', 'Ana Pereira', 'Ana Pereira'],
    ['it is made of, in one', 'anapereira@lumo.example', 'Ana Pereira\nBuyer', 'Ana Pereira'],
    ['it is made of, turned', 'pereira.ana@lumo.example', 'Ana Pereira', 'Ana Pereira'],
    ['it is made of by an initial', 'apereira@lumo.example', 'Ana Pereira', 'Ana Pereira'],
    ['it is made of, with accents', 'zoe.muller@lumo.example', 'Zoë Müller', 'Zoë Müller'],
    ['goes on with a title', 'ana.pereira@lumo.example', 'Ana Pereira | Buyer', 'Ana Pereira'],
    ['has a word more', 'ana.pereira@lumo.example', 'Ana Rosa Pereira', 'Ana Rosa Pereira'],
    ['closes the mail', 'ana@lumo.example', 'Best regards,\nAna Pereira', 'Ana Pereira'],
    ['follows a delimiter', 'pereira@lumo.example', '-- \nAna Pereira\nBuyer', 'Ana Pereira'],
    ['stands twice', 'ana@lumo.example', 'Thanks,\nAna Pereira\n--\nANA PEREIRA', 'Ana Pereira'],
  ])('is the one of the signature that %s', (_how, email, signature, name) => {
    expect(named(email, signature)).toEqual([name, 'signature line 1']);
  });

  it.each([
    ['of another name', 'ana.pereira@lumo.example', 'Best regards,\nMaria Lopez'],
    ['of a first name alone', 'ana@lumo.example', 'Best regards,\nAna'],
    ['of the same first name, in the text', 'ana@lumo.example', 'please ask\nAna Costa\nabout it.'],
    ['of two who share a part of it', 'ana@lumo.example', 'Best,\nAna Pereira\nAna Costa'],
    ['of the same surname', 'pereira@lumo.example', 'Best,\nAna Pereira\nRui Pereira'],
    ['of somebody of the conversation', 'rui@lumo.example', 'Best regards,\nRui Costa'],
    ['of what the address is called', 'info@lumo.example', 'Regards,\nInfo Lumo'],
    ['of a team', 'support@lumo.example', 'Regards,\nSupport Team'],
    ['of a post', 'buyer@lumo.example', 'Regards,\nBuyer Lumo'],
    ['of a company', 'lumo@mail.example', 'Regards,\nLumo Printing'],
    ['that is quoted', 'ana.pereira@lumo.example', '> Best regards,\n> Ana Pereira'],
    ['that nothing tells from an address', 'x7@lumo.example', 'Best regards,\nAna Pereira'],
  ])('is not told by a signature %s', (_what, email, signature) => {
    expect(named(email, signature)).toEqual([undefined, undefined]);
  });

  it('is the newest mail’s that tells one', () => {
    const texts = ['Best,\nAna Pereira', 'Best,\nAna Pereira Costa', 'Sent from my iPhone'];
    expect(named('ana@lumo.example', ...texts)[0]).toBe('Ana Pereira Costa');
  });

  it('is never another than the page tells', () => {
    const { people } = concluded(threadOf([{ from: 0, text: `${SAID}Best,\nAna P. Pereira` }]));
    expect(people[0]).toEqual(ANA);
  });

  it('makes no other words of a mail, as keys are made of them', () => {
    const reading = thread('ana.pereira@lumo.example', ['Yes.\nAna\nBuyer\n\nAna Pereira\nBuyer']);
    const found = concluded(reading);
    expect(found.people[0]?.name).toBe('Ana Pereira');
    const again = inOwnWords(reading.conversation?.messages ?? [], 'email', found.people);
    expect(again).toEqual(found.conversation?.messages);
  });
});
