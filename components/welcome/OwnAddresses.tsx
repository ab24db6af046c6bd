import { type FormEvent, useEffect, useState } from 'react';
import type { Failure } from '../../lib/domain/result.ts';
import { OwnQuestions } from '../settings/OwnQuestions.tsx';
import { linesOf, withLine } from '../settings/own-lines.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import { settled } from '../ui/use-save.ts';
import type { WelcomeServices } from './welcome-services.ts';

/** The user's name, own addresses and the company's domains, with what sites showed to be theirs. */
export function OwnAddresses({ services }: { services: WelcomeServices }) {
  const [author, setAuthor] = useState('');
  const [own, setOwn] = useState('');
  const [kept, setKept] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let stopped = false;
    services.readSettings().then(
      (settings) => {
        if (stopped) return;
        setAuthor((typed) => typed || settings.author);
        setOwn((typed) => typed || settings.own.join('\n'));
      },
      // the fields are empty then, and keeping them says what is wrong
      () => undefined,
    );
    return () => {
      stopped = true;
    };
  }, [services]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setKept(false);
    const change = { author: author.trim() || 'Me', own: linesOf(own) };
    const result = await settled(() => services.changeSettings(change));
    setFailure(result.ok ? undefined : result.failure);
    setKept(result.ok);
  };
  // it is kept already; here it must not be lost with the next Keep
  const take = (address: string) => setOwn((typed) => withLine(typed, address));

  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-2.5">
      <TextField
        label="Your name, under what you write"
        maxLength={200}
        value={author}
        onChange={(event) => setAuthor(event.target.value)}
      />
      <TextArea
        label="Your addresses and your company’s domains, one on each line"
        placeholder="me@company.example, then company.example"
        rows={3}
        value={own}
        onChange={(event) => {
          setOwn(event.target.value);
          setKept(false);
        }}
      />
      <OwnQuestions own={services.own} onConfirmed={take} />
      <FailureNote failure={failure} />
      <div className="flex items-center gap-2">
        <Button look="primary" type="submit">
          Keep
        </Button>
        <span role="status" className="text-green">
          {kept && 'Kept.'}
        </span>
      </div>
    </form>
  );
}
