import type { ReactNode } from 'react';
import { BringContacts } from '../data/BringContacts.tsx';
import { BringPurchases } from '../data/BringPurchases.tsx';
import { OwnAddresses } from './OwnAddresses.tsx';
import { TickSites } from './TickSites.tsx';
import { TryIt } from './TryIt.tsx';
import type { WelcomeServices } from './welcome-services.ts';

const LINES = [
  'While you read a mail, a chat or a profile, the panel beside it shows who that is and everything that has happened with them.',
  'You log the conversation or leave a note right there, with one key.',
  'All of it stays in this browser. Nothing is put into pages, and nothing is sent anywhere.',
];

/** The first run: what it does, whose addresses are not contacts, which sites, contacts and purchases from elsewhere, a try. */
export function WelcomePage({ services }: { services: WelcomeServices }) {
  return (
    <>
      <header className="flex flex-col gap-2">
        <h1 className="text-name font-semibold">Welcome to Alongside</h1>
        {LINES.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      <Part
        title="Which addresses are yours?"
        lead="You and your colleagues are never contacts. Name your addresses and your company’s domains."
      >
        <OwnAddresses services={services} />
      </Part>
      <Part
        title="Which sites do you work in?"
        lead="Only those that you turn on are read. The browser asks once, and you can turn each off again in its settings."
      >
        <TickSites services={services} />
      </Part>
      <Part
        title="Bring contacts"
        lead="You see what would happen before anything is written, and one click takes all of it back."
      >
        <BringContacts imports={services.imports} />
      </Part>
      <Part
        title="Bring purchases"
        lead="From the CSV file of a shop, a payment service or an invoicing program: they stand with who bought."
      >
        <BringPurchases imports={services.purchaseImports} />
      </Part>
      <Part
        title="Try it"
        lead="An invented inbox with a few invented customers, the panel beside it. One click removes them."
      >
        <TryIt services={services} />
      </Part>
    </>
  );
}

function Part({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <section
      aria-label={title}
      className="flex min-w-0 flex-col gap-2 rounded-xl border border-line p-4"
    >
      <h2 className="text-name font-semibold">{title}</h2>
      <p className="text-soft">{lead}</p>
      {children}
    </section>
  );
}
