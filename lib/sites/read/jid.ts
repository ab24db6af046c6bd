import { CAPS } from '../../domain/detection.ts';
import { line } from './name.ts';

const BARE = /^[^\s@/"&'<>:]{1,200}@[^\s@/"&'<>]{1,200}$/;

/** The bare chat address (JID) in a text, without the device or nickname behind the slash; it is no e-mail address. */
export function bareJid(text: string): string | undefined {
  const [jid = ''] = line(text, 2 * CAPS.address).split('/', 1);
  return BARE.test(jid) && jid.length <= CAPS.address - 10 ? jid.toLowerCase() : undefined;
}
