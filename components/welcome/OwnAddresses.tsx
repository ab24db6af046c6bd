import { type FormEvent, useEffect, useState } from 'react';
import type { Failure } from '../../lib/domain/result.ts';
import { OwnQuestions } from '../settings/OwnQuestions.tsx';
import { linesOf, type TypedSettings, withChanges, withLine } from '../settings/own-lines.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import { settled } from '../ui/use-save.ts';
import type { WelcomeServices } from './welcome-services.ts';

/** Until the settings are read, nothing of them counts as taken away or changed. */
const NOTHING_SHOWN: TypedSettings = { author: '', own: [], neverLog: [], singleKeys: true };

/** The user's name, own addresses and the company's domains, with what sites showed to be theirs. */
export function OwnAddresses({ services }: { services: WelcomeServices }) {
  const [author, setAuthor] = useState('');
  const [own, setOwn] = useState('');
  const [shown, setShown] = useState<TypedSettings>(NOTHING_SHOWN);
  const [kept, setKept] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let stopped = false;
    services.readSettings().then(
      (settings) => {
        if (stopped) return;
        setShown(settings);
        setAuthor((typed) => typed || settings.author);
        // what was typed already comes after what is kept
        setOwn((typed) => [...settings.own, typed].join('\n').trim());
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
    const typed = { ...shown, author: author.trim() || 'Me', own: linesOf(own) };
    const result = await settled(async () =>
      services.changeSettings(withChanges(await services.readSettings(), shown, typed)),
    );
    setFailure(result.ok ? undefined : result.failure);
    setKept(result.ok);
    if (result.ok) show(result.value);
  };
  const show = (settings: TypedSettings) => {
    setShown(settings);
    setAuthor(settings.author);
    setOwn(settings.own.join('\n'));
  };
  // it is kept already
  const take = (address: string) => {
    setShown((before) => ({ ...before, own: [...before.own, address] }));
    setOwn((typed) => withLine(typed, address));
  };

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
