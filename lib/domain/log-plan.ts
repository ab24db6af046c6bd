/** New messages within this time of an interaction's last belong to it. */
export const SAME_OCCASION_MS = 12 * 3_600_000;

/** A message that the user ticked, in the order of the page. */
export interface IncomingMessage {
  id: string;
  /** When it was said, or when it was seen where the page does not tell. */
  at: number;
}

/** What the plan needs to know of an interaction that exists. */
export interface LoggedOccasion {
  id: string;
  began: number;
  at: number;
  messages: readonly string[];
  /** Set when it keeps what it has and receives nothing: it is somebody else's, or full. */
  closed?: true;
}

/** What pressing Log does. */
export interface LogPlan {
  /** The interaction that holds what is logged already, or receives more. */
  open?: string;
  /** Messages that join existing interactions. */
  add: { interaction: string; messages: IncomingMessage[] }[];
  /** Messages that become one new interaction. */
  create: IncomingMessage[];
}

/**
 * Pressing Log again is safe: messages that are logged stay where they are; new ones within 12 hours of an
 * interaction that is not closed join it; the rest become one new interaction.
 */
export function planLog(
  incoming: readonly IncomingMessage[],
  existing: readonly LoggedOccasion[],
): LogPlan {
  const occasions = existing.map((one) => ({ ...one, added: [] as IncomingMessage[] }));
  const home = new Map(occasions.flatMap((one) => one.messages.map((id) => [id, one] as const)));
  const create: IncomingMessage[] = [];
  const fresh = incoming.filter((message) => !home.has(message.id));
  for (const message of [...fresh].sort((a, b) => a.at - b.at)) {
    const near = occasions
      .filter((one) => one.closed !== true && distance(one, message.at) <= SAME_OCCASION_MS)
      .sort((a, b) => distance(a, message.at) - distance(b, message.at))[0];
    if (near === undefined) create.push(message);
    else {
      near.added.push(message);
      near.began = Math.min(near.began, message.at);
      near.at = Math.max(near.at, message.at);
    }
  }
  const inPageOrder = (messages: readonly IncomingMessage[]) =>
    incoming.filter((one) => messages.includes(one));
  const touched = incoming
    .map((message) => home.get(message.id))
    .filter((one) => one !== undefined);
  const add = occasions
    .filter((one) => one.added.length > 0)
    .map((one) => ({ interaction: one.id, messages: inPageOrder(one.added) }));
  const open = add[0]?.interaction ?? touched[touched.length - 1]?.id;
  return { ...(open === undefined ? {} : { open }), add, create: inPageOrder(create) };
}

function distance(occasion: { began: number; at: number }, at: number): number {
  if (at < occasion.began) return occasion.began - at;
  return at > occasion.at ? at - occasion.at : 0;
}
