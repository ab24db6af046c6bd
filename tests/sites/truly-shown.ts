/** Who may be certain once a part of a page is gone, though the page as it is says otherwise, and why that is true. */
interface TrulyShown {
  /** Their kinds and addresses, in lower case. */
  readonly points?: readonly string[];
  /** Addresses that stand in one place alone: cut off there they are others, and nothing tells. */
  readonly cut?: readonly string[];
  readonly because: string;
}

/** By page; whoever is not here must not become certain by a change. */
export const TRULY_SHOWN: Readonly<Record<string, TrulyShown>> = {
  'conversejs/two-chats': {
    points: ['handle:xmpp/bastien@chat.example', 'handle:xmpp/wanjiru@chat.example'],
    because: 'Two chats are open; where one is gone, the page is of the other.',
  },
  'facebook/chat-list-lags': {
    points: ['handle:facebook/ana.pereira.lumo'],
    because: 'The chat with her is shown whole; only the list says that the address has gone on.',
  },
  'fastmail/several-senders': {
    points: ['email:ana.pereira@lumo.example'],
    because: 'The thread is of two; where the last mail is gone, it ends with the other’s.',
  },
  'freshdesk/other-ticket-still-shown': {
    points: ['email:ana.pereira@lumo.example', 'phone:+351911555010'],
    because: 'Her ticket is shown whole; only its number says that the address has gone on.',
  },
  'front/internal': {
    points: ['email:support@channel.example'],
    because: 'The mail is from there; only the list of teammates says that one of them wrote it.',
  },
  'generic/card': {
    cut: ['phone:+353-1-555-0170'],
    because: 'The number stands in one link alone.',
  },
  'github/profile-readme-in-card': {
    points: ['email:ana.pereira@lumo.example'],
    because: 'A link of the README may change places with the profile’s own, and is shown as such.',
  },
  'gmail/compose-two': {
    points: ['email:jonas@vogel-druck.example', 'email:ana.pereira@lumo.example'],
    because: 'Two mails are being written; where one is gone, the page is of the other.',
  },
  'gmail/mailvelope__inboxWithMultipleMessages': {
    points: ['email:user1@example.com', 'email:user2@example.com'],
    because: 'The thread is of three; where the last mails are gone, it ends with another’s.',
  },
  'hubspot/two-of-one-name-unlinked': {
    points: ['email:ana.pereira@lumo.example', 'email:decoy.other@lumo.example'],
    because: 'Two of her name stand beside the thread; where one is gone, it is the other.',
  },
  'instagram/signed-out': {
    points: ['handle:instagram/ana.prints'],
    because: 'Her profile is shown whole; only the link to sign in is there besides.',
  },
  'mattermost/direct-with-a-thread-of-another': {
    points: ['handle:mattermost/chat.lumo.example/decoydecoydecoydecoydecoyd'],
    because: 'The picture in the header is the other’s; nothing else there holds an id.',
  },
  'outlook/list-mail': {
    points: ['email:printers@lists.example'],
    because: 'The mail is from the list’s address; only its recipients say that it is a list.',
  },
  'outlook/several-senders': {
    points: ['email:ana.pereira@lumo.example'],
    because: 'The thread is of two; where the last mail is gone, it ends with the other’s.',
  },
  'proton/composer-summary': {
    points: ['email:rui.costa@lumo.example'],
    because: 'The draft goes to both; where their names are swapped, it goes to the other first.',
  },
  'proton/several-senders': {
    points: ['email:ana.pereira@lumo.example'],
    because: 'The mail is from two; where one is gone from its header, it is from the other.',
  },
  'roundcube/sent-elastic': {
    points: ['email:anna@example.test'],
    because: 'The mail is from the user; only the page’s script says that it lies among sent ones.',
  },
  'roundcube/two-authors-elastic': {
    points: ['email:jdoe@example.org'],
    because: 'The mail is from two; where one is gone from its header, it is from the other.',
  },
  'slack/direct-out-of-order': {
    cut: ['handle:slack/t01lumo/u02ana'],
    because: 'Her id stands in the mark of one message alone.',
  },
  'telegram/a-bot': {
    points: ['handle:telegram/111'],
    because:
      'The chat is with that account; only the button for commands says that it is a program.',
  },
  'telegram/a-saved-messages': {
    points: ['handle:telegram/999'],
    because: 'The chat is the user’s with themselves; only a class of its picture says so.',
  },
  'telegram/k-bot-by-id': {
    points: ['handle:telegram/888'],
    because:
      'The chat is with that account; only the button for commands says that it is a program.',
  },
  'x/signed-out-profile': {
    points: ['handle:x/jonas_rieger'],
    because: 'The profile is shown whole; only the link to sign in is there besides.',
  },
  'yahoo/several-senders': {
    points: ['email:ana.pereira@lumo.example'],
    because: 'The mail is from two; where one is gone from its header, it is from the other.',
  },
  'zoho/folded': {
    points: ['email:rui.costa@lumo.example'],
    because: 'The thread is of two; where the last mail is gone, it ends with the other’s.',
  },
};
