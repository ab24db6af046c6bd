import { createServer } from 'node:net';
import { OWNER, PEOPLE } from './cast.mjs';

/** The channel in which everybody is. */
export const CHANNEL = '#press';

const HOST = 'irc.example.test';
const NOBODY = '*';

/** @param {string} nick */
const from = (nick) => `:${nick}!${nick}@${HOST}`;

/**
 * What a client is told that has just signed in: the channel with everybody in it, and what each of them and the
 * owner wrote to each other, the owner's words as a bouncer repeats them.
 * @param {string} nick
 */
function* history(nick) {
  const names = [nick, ...PEOPLE.map(({ user }) => user)].join(' ');
  yield `${from(nick)} JOIN ${CHANNEL}`;
  yield `:${HOST} 353 ${nick} = ${CHANNEL} :${names}`;
  yield `:${HOST} 366 ${nick} ${CHANNEL} :End of /NAMES list.`;
  for (const { user, name, lines } of PEOPLE) {
    yield `${from(user)} PRIVMSG ${CHANNEL} :${name} is here.`;
    for (const line of lines)
      yield line.startsWith('>')
        ? `${from(nick)} PRIVMSG ${user} :${line.slice(1)}`
        : `${from(user)} PRIVMSG ${nick} :${line}`;
  }
}

/**
 * What the server answers to one line of a client.
 * @param {string} line
 * @param {string} nick
 * @returns {Iterable<string>}
 */
function answer(line, nick) {
  const [command = '', ...words] = line.split(' ');
  switch (command.toUpperCase()) {
    case 'CAP':
      return words[0] === 'LS' ? [`:${HOST} CAP ${NOBODY} LS :`] : [];
    case 'USER':
      return [
        `:${HOST} 001 ${nick} :Welcome`,
        `:${HOST} 005 ${nick} CHANTYPES=# PREFIX=(ov)@+ NETWORK=Practice :are supported by this server`,
        `:${HOST} 376 ${nick} :End of /MOTD command.`,
        ...history(nick),
      ];
    case 'PING':
      return [`:${HOST} PONG ${HOST} ${words.join(' ')}`];
    default:
      return [];
  }
}

/**
 * An IRC server of a few commands, on loopback, in which the cast has written to whoever signs in.
 * @param {number} port
 */
export function serveIrc(port) {
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  const server = createServer((socket) => {
    let nick = OWNER.user;
    let rest = '';
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.setEncoding('utf8').on('data', (data) => {
      const lines = (rest + String(data)).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) {
        nick = /^NICK :?(\S+)/i.exec(line)?.[1] ?? nick;
        for (const reply of answer(line, nick)) socket.write(`${reply}\r\n`);
      }
    });
  });
  server.listen(port, '127.0.0.1');
  return {
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
