/** An address that a site shows as that of the signed-in user: only ever a question, any site can claim any address. */
export interface OwnProposal {
  /** As it stands among own addresses: an e-mail or chat address, or `<network>/<id>`. */
  address: string;
  /** The match pattern of the origin that showed it, by the browser's word. */
  origin: string;
}

/** The host of a proposal's origin, for the eyes. */
export function hostOf({ origin }: OwnProposal): string {
  return origin.replace(/^https?:\/\//, '').replace(/\/\*$/, '');
}
