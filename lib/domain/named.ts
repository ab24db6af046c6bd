/** A contact, a company or another record by its id and its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}
