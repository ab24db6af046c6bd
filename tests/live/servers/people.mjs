// Logs everybody in, publishes their vCards, lets them write, and stays online until it is ended.
// Environment: CHAT_PACKAGES (folder with node_modules), CHAT_PORT, CHAT_PASSWORD.
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { CHAT_DOMAIN, OWNER, PEOPLE, ROOM } from './cast.mjs';

/**
 * @typedef {{ start(): Promise<unknown>, stop(): Promise<unknown>, send(stanza: unknown): Promise<unknown>,
 *   on(event: string, heard: (error: Error) => void): void, iqCaller: { request(stanza: unknown): Promise<unknown> } }} XmppClient
 * @typedef {(name: string, attributes?: object, ...children: unknown[]) => unknown} Xml
 */
const packages = createRequire(`${process.env['CHAT_PACKAGES']}/`);
const { client, xml } = /** @type {{ client: (options: object) => XmppClient, xml: Xml }} */ (
  packages('@xmpp/client')
);

/** @param {string} user */
async function signIn(user) {
  const connection = client({
    service: `xmpp://127.0.0.1:${process.env['CHAT_PORT']}`,
    domain: CHAT_DOMAIN,
    username: user,
    password: process.env['CHAT_PASSWORD'],
    resource: 'desk',
  });
  connection.on('error', (error) => console.error(user, error.message));
  await connection.start();
  await connection.send(xml('presence'));
  return connection;
}

/**
 * @param {XmppClient} connection
 * @param {import('./cast.mjs').ChatPerson} person
 */
function publishCard(connection, { name, email, phone, company, title }) {
  const card = xml(
    'vCard',
    { xmlns: 'vcard-temp' },
    xml('FN', {}, name),
    xml('EMAIL', {}, xml('INTERNET'), xml('USERID', {}, email)),
    xml('TEL', {}, xml('WORK'), xml('NUMBER', {}, phone)),
    xml('ORG', {}, xml('ORGNAME', {}, company)),
    xml('TITLE', {}, title),
  );
  return connection.iqCaller.request(xml('iq', { type: 'set' }, card));
}

/**
 * @param {XmppClient} connection
 * @param {string} to
 * @param {string} type
 * @param {string} text
 */
async function say(connection, to, type, text) {
  const message = xml('message', { to, type, id: randomUUID() }, xml('body', {}, text));
  await connection.send(message);
  await sleep(150);
}

/**
 * @param {XmppClient} connection
 * @param {string} nick
 */
async function enterRoom(connection, nick) {
  const enter = xml('x', { xmlns: 'http://jabber.org/protocol/muc' });
  await connection.send(xml('presence', { to: `${ROOM}/${nick}` }, enter));
  await sleep(400);
}

/** @param {XmppClient} owner */
function openRoom(owner) {
  const form = xml('x', { xmlns: 'jabber:x:data', type: 'submit' });
  const query = xml('query', { xmlns: 'http://jabber.org/protocol/muc#owner' }, form);
  return owner.iqCaller.request(xml('iq', { type: 'set', to: ROOM }, query));
}

const owner = await signIn(OWNER.user);
for (const [index, person] of PEOPLE.entries()) {
  const connection = await signIn(person.user);
  await publishCard(connection, person);
  for (const line of person.lines) {
    if (line.startsWith('>')) {
      await say(owner, `${person.user}@${CHAT_DOMAIN}`, 'chat', line.slice(1));
    } else {
      await say(connection, `${OWNER.user}@${CHAT_DOMAIN}`, 'chat', line);
    }
  }
  await enterRoom(connection, person.name);
  if (index === 0) await openRoom(connection);
  await say(connection, ROOM, 'groupchat', `${person.name} is here.`);
}
await owner.stop();
console.log('everybody is there');
setInterval(() => {}, 60_000);
