const FORWARDED =
  /^\s*(?:-{3,}|fwd?:|wg:|tr:|rv:|(?:weitergeleitet|forwarded|reenviad|transf[ée]r|inoltrat|encaminhad|doorgestuurd)\p{L}*)/imu;
const QUOTED = /^[^\S\n]*>.*$/gm;

/** What of a message its writer says, without quoted lines and what is forwarded; chats mark those with `> ` and `Fwd: `. */
export function withoutCited(text: string): string {
  return (text.split(FORWARDED)[0] ?? '').replace(QUOTED, '');
}
