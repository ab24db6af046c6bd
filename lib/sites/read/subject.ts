const PREFIX = /^\s*(?:\p{L}{2,4}|antw|odp|doorst)(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]\s*/iu;

/** A subject without what replies and forwards put before it, in any language, for telling threads apart. */
export function baseSubject(subject: string): string {
  let base = subject;
  for (let times = 0; times < 10 && PREFIX.test(base); times += 1) base = base.replace(PREFIX, '');
  return base.trim().toLowerCase();
}
