import {useState, type ReactNode} from 'react';
import {act, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import {parseInput, readInput, writeInput} from './keptInput';

/** A page with fields as the site has them, whose values live in React. */
function Page({second = 'Liste eingrenzen'}: {second?: string}): ReactNode {
  const [text, setText] = useState('');
  const [order, setOrder] = useState('a');
  return (
    <form>
      <input type="search" aria-label="Suche" />
      <label>
        {second}
        <input type="search" value={text} onChange={({target}) => setText(target.value)} />
      </label>
      {['a', 'b'].map((value) => (
        <label key={value}>
          <input type="radio" name="order" checked={order === value} onChange={() => setOrder(value)} /> {value}
        </label>
      ))}
      <textarea aria-label="Text der Meldung" readOnly value="fest" />
      <output>{`${text}/${order}`}</output>
    </form>
  );
}

/** Fills the fields of a page and takes the page away. */
async function filled() {
  const {unmount} = render(<Page />);
  await userEvent.click(screen.getByLabelText('b'));
  await userEvent.type(screen.getByLabelText('Suche'), 'dreher');
  await userEvent.type(screen.getByLabelText('Liste eingrenzen'), 'mechatroniker');
  const input = readInput(document);
  unmount();
  return input;
}

describe('input over a reload', () => {
  it('comes back into its fields, with what React knows of it and with the focus', async () => {
    const input = await filled();
    render(<Page />);
    act(() => writeInput(document, input));
    expect(await screen.findByText('mechatroniker/b')).toBeInTheDocument();
    expect(screen.getByLabelText('Suche')).toHaveValue('dreher');
    expect(screen.getByLabelText('b')).toBeChecked();
    expect(screen.getByLabelText('Liste eingrenzen')).toHaveFocus();
  });

  it('stays out of fields with another label, as a new version may have', async () => {
    const input = await filled();
    render(<Page second="Ort" />);
    act(() => writeInput(document, input));
    expect(await screen.findByText('/b')).toBeInTheDocument();
    expect(screen.getByLabelText('Ort')).toHaveValue('');
  });

  it('stays out of other pages', async () => {
    const input = await filled();
    render(<Page />);
    act(() => writeInput(document, {...input, pfad: '/anderswo/'}));
    expect(screen.getByText('/a')).toBeInTheDocument();
  });

  it('does not keep what is only there to be read', async () => {
    expect(JSON.stringify(await filled())).not.toContain('fest');
  });
});

describe('parseInput', () => {
  it('reads what was written', async () => {
    const input = await filled();
    expect(parseInput(JSON.stringify(input))).toEqual(input);
  });

  it('takes nothing else, whatever is stored', () => {
    expect(parseInput(null)).toBeUndefined();
    expect(parseInput('{"pfad":"/","felder":[{"name":"a"}],"fokus":0}')).toBeUndefined();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect(parseInput(stored)).toBeUndefined();
      }),
    );
  });
});
