import type { Ref } from 'react';
import type { LogFields } from '../../lib/services/views.ts';
import { CHANNEL_CHOICES, DIRECTION_CHOICES } from '../ui/channel-words.ts';
import { ChoiceField, TextArea, TextField } from '../ui/Field.tsx';
import { instantOfInput, localInputOf } from '../ui/time-words.ts';

// a date with its hour has room beside an outcome
const WIDE = 'col-span-4 max-[330px]:col-span-6';
const HALF = 'col-span-3';
const SLIM = 'col-span-2 max-[330px]:col-span-6';

/** The fields of one contact occasion that a person may edit, for a draft and for an entry. */
export function OccasionFields({
  fields,
  summaryRef,
  onChange,
}: {
  fields: LogFields;
  summaryRef?: Ref<HTMLTextAreaElement>;
  onChange: (change: Partial<LogFields>) => void;
}) {
  const changeTime = (text: string) => {
    const at = instantOfInput(text);
    if (at !== undefined) onChange({ at });
  };
  return (
    <div className="grid grid-cols-6 gap-1.5">
      <ChoiceField
        label="Channel"
        className={HALF}
        choices={CHANNEL_CHOICES}
        value={fields.channel}
        onChoose={(channel) => onChange({ channel })}
      />
      <ChoiceField
        label="Direction"
        className={HALF}
        choices={DIRECTION_CHOICES}
        value={fields.direction}
        onChoose={(direction) => onChange({ direction })}
      />
      <TextArea
        label="Summary"
        className="col-span-6"
        ref={summaryRef}
        value={fields.summary}
        maxLength={20_000}
        onChange={(event) => onChange({ summary: event.target.value })}
      />
      <TextField
        label="Subject"
        className={WIDE}
        value={fields.subject}
        maxLength={400}
        onChange={(event) => onChange({ subject: event.target.value })}
      />
      <TextField
        label="Topic"
        className={SLIM}
        value={fields.topic}
        maxLength={400}
        onChange={(event) => onChange({ topic: event.target.value })}
      />
      <TextField
        label="When"
        className={WIDE}
        type="datetime-local"
        value={localInputOf(fields.at)}
        onChange={(event) => changeTime(event.target.value)}
      />
      <TextField
        label="Outcome"
        className={SLIM}
        value={fields.outcome}
        maxLength={400}
        onChange={(event) => onChange({ outcome: event.target.value })}
      />
    </div>
  );
}
