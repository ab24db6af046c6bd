/** What the writer of a message gives as their own: an address, a number, an order. Untrusted, and only ever a reason to ask. */
export interface Claim {
  kind: 'email' | 'phone' | 'order';
  /** As it was written, an order without its `#`. */
  value: string;
  /** The words around it, cut to the cap of evidence. */
  words: string;
}

/** A claim in a conversation, with who made it and when. */
export interface SaidClaim extends Claim {
  /** Index into the people of the detection. */
  from: number;
  /** An instant in ISO 8601, where the page gives one. */
  at?: string;
}
