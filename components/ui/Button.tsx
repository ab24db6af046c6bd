import type { ComponentProps } from 'react';

const LOOKS = {
  primary: 'bg-accent text-accent-ink font-semibold px-3 py-1.5 rounded-lg',
  quiet: 'border border-line bg-paper text-ink px-2.5 py-1 rounded-lg hover:bg-wash',
  link: 'text-accent font-semibold px-1 py-0.5 rounded',
  plain: 'text-soft px-1.5 py-0.5 rounded hover:bg-wash',
  danger: 'border border-line text-red px-2.5 py-1 rounded-lg hover:bg-red-wash',
} as const;

/** The looks of a button, from the one thing to do to the least. */
export type ButtonLook = keyof typeof LOOKS;

/** A button that submits nothing unless told so. */
export function Button({
  look = 'quiet',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) {
  const busy = 'disabled:opacity-60 inline-flex items-center gap-1.5 whitespace-nowrap';
  return <button type={type} className={`${LOOKS[look]} ${busy} ${className}`} {...rest} />;
}
