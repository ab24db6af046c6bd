import { type ComponentProps, type ReactNode, useId } from 'react';

/** The look of everything that is typed or chosen in. */
export const INPUT_LOOK =
  'w-full min-w-0 rounded-md border border-line bg-paper px-2 py-1 text-body text-ink placeholder:text-faint';

function Labelled({
  id,
  label,
  className = '',
  children,
}: {
  /** The id of the control. */
  id: string;
  label: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className={`flex min-w-0 flex-col gap-0.5 ${className}`}>
      <label htmlFor={id} className="text-tiny text-soft">
        {label}
      </label>
      {children}
    </div>
  );
}

/** A line to type in, under its label. */
export function TextField({
  label,
  className,
  ...rest
}: ComponentProps<'input'> & { label: string }) {
  const id = useId();
  return (
    <Labelled id={id} label={label} className={className}>
      <input id={id} type="text" dir="auto" autoComplete="off" className={INPUT_LOOK} {...rest} />
    </Labelled>
  );
}

/** Several lines to type in, under their label; `Shift+Enter` begins a new one where `Enter` saves. */
export function TextArea({
  label,
  className,
  ...rest
}: ComponentProps<'textarea'> & { label: string }) {
  const id = useId();
  return (
    <Labelled id={id} label={label} className={className}>
      <textarea id={id} dir="auto" rows={2} className={`${INPUT_LOOK} resize-none`} {...rest} />
    </Labelled>
  );
}

/** Something that holds or does not. */
export function TickField({
  label,
  className = '',
  checked,
  onTick,
}: {
  label: string;
  className?: string;
  checked: boolean;
  onTick: (ticked: boolean) => void;
}) {
  return (
    <label className={`flex gap-2 ${className}`}>
      <input
        type="checkbox"
        className="accent-accent"
        checked={checked}
        onChange={(event) => onTick(event.target.checked)}
      />
      {label}
    </label>
  );
}

/** One of a few, by the browser's own control, under its label. */
export function ChoiceField<T extends string>({
  label,
  choices,
  value,
  onChoose,
  className,
}: {
  label: string;
  choices: readonly { value: T; name: string }[];
  value: T;
  onChoose: (value: T) => void;
  className?: string;
}) {
  const id = useId();
  const choose = (chosen: string) => {
    const choice = choices.find((one) => one.value === chosen);
    if (choice !== undefined) onChoose(choice.value);
  };
  return (
    <Labelled id={id} label={label} className={className}>
      <select
        id={id}
        className={INPUT_LOOK}
        value={value}
        onChange={(event) => choose(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
