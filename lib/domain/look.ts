/** How a page is built, in no word of its own. */
export interface Look {
  /** It offers to sign in: nobody is signed in then, and it may show something else than it would. */
  offersSignIn: boolean;
  /** How many fields for more than a line can be seen. */
  fields: number;
}
