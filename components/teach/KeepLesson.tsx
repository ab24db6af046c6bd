import { type FormEvent, useState } from 'react';
import type { SiteChannel } from '../../lib/domain/channel.ts';
import type { Recipe } from '../../lib/domain/recipe.ts';
import { success } from '../../lib/domain/result.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { ChoiceField, TextField } from '../ui/Field.tsx';
import { KIND_WORDS } from '../ui/kind-words.ts';
import { useSave } from '../ui/use-save.ts';
import { readWords } from './lesson-words.ts';
import type { Learnt, Lesson } from './teach-services.ts';
import { useSides, WhoWrote } from './WhoWrote.tsx';

/** What was learnt, tried on the page it was learnt on, and the way to keep it. */
export function KeepLesson({
  lesson,
  learnt,
  onAgain,
  onKept,
}: {
  lesson: Lesson;
  learnt: Learnt;
  onAgain: () => void;
  onKept: () => void;
}) {
  const { teach, page } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  const [name, setName] = useState(lesson.host);
  const [channel, setChannel] = useState<SiteChannel>(learnt.recipe.channel);
  const { recipe, person, writer, setWriter } = useSides(learnt);
  const works = person !== undefined && writer !== 'unknown';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // the browser answers a question for a site only when it is asked first thing in a press
    const asked = lesson.granted ? Promise.resolve(true) : page.turnOn(lesson.pattern);
    const named: Recipe = { ...recipe, name: name.trim() || lesson.host, channel };
    const work = async () => {
      await asked;
      const kept = await teach.keep(named);
      return kept.ok ? success({ value: undefined }) : kept;
    };
    void save(work, `${named.name} is taught`, onKept);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-2.5">
      <section className="rounded-lg border border-line px-3 py-2" aria-label="Read on this page">
        {readWords(learnt.detection).map((words) => (
          <p key={words} className="wrap-anywhere">
            {words}
          </p>
        ))}
      </section>
      {person !== undefined && writer === 'unknown' && (
        <WhoWrote words={learnt.unsure ?? ''} contact={person} onAnswer={setWriter} />
      )}
      {works && (
        <>
          <TextField
            label="Name of the site"
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <ChoiceField
            label="What it is for"
            value={channel}
            choices={KIND_WORDS}
            onChoose={setChannel}
          />
        </>
      )}
      <FailureNote failure={failure} retry={retry} />
      <div className="flex gap-1.5">
        {works && (
          <Button look="primary" type="submit" disabled={busy}>
            Save
          </Button>
        )}
        <Button onClick={onAgain}>Try again</Button>
      </div>
    </form>
  );
}
