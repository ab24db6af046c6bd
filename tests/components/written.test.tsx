import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TextArea, TextField } from '../../components/ui/Field.tsx';
import { Dotted, Written } from '../../components/ui/Written.tsx';

test('a name that runs from right to left is kept apart from the figures behind it', () => {
  const { container } = render(
    <p>
      <Written text="مريم الأنصاري" /> · 3 d
    </p>,
  );
  expect(container.innerHTML).toBe('<p><bdi>مريم الأنصاري</bdi> · 3 d</p>');
});

test('a line of Latin words is one text', () => {
  const { container } = render(<Dotted parts={['Buyer', 'Lumo SA']} />);
  expect(container.innerHTML).toBe('Buyer · Lumo SA');
});

test('of several parts each is kept apart once one runs from right to left', () => {
  const { container } = render(<Dotted parts={['Buyer', 'شركة لومو', '9 d']} />);
  expect(container.innerHTML).toBe('<bdi>Buyer</bdi> · <bdi>شركة لومو</bdi> · 9 d');
});

test('a field takes the direction of what is typed into it', () => {
  render(
    <>
      <TextField label="Name" />
      <TextArea label="Summary" />
    </>,
  );
  for (const name of ['Name', 'Summary'])
    expect(screen.getByRole('textbox', { name })).toHaveAttribute('dir', 'auto');
});
