import type {ComponentProps, ReactNode} from 'react';
import {MemoryRouter} from 'react-router-dom';
import {BrowserContextProvider} from '@docusaurus/core/lib/client/browserContext';
import {DocusaurusContextProvider} from '@docusaurus/core/lib/client/docusaurusContext';
import {useHistory} from '@docusaurus/router';
import {render, type RenderResult} from '@testing-library/react';

type History = ReturnType<typeof useHistory>;

/** A rendered component, and the addresses it has led to. */
export interface RenderedPage extends RenderResult {
  history: History;
}

/** Renders a component as a part of the site at an address, with links that work. */
export function renderPage(ui: ReactNode, url = '/'): RenderedPage {
  let history: History | undefined;
  function Probe(): ReactNode {
    history = useHistory();
    return null;
  }
  const wrapper = ({children}: ComponentProps<'div'>) => (
    <DocusaurusContextProvider>
      <BrowserContextProvider>
        <MemoryRouter initialEntries={[url]}>
          <Probe />
          {children}
        </MemoryRouter>
      </BrowserContextProvider>
    </DocusaurusContextProvider>
  );
  const rendered = render(ui, {wrapper});
  if (!history) throw new Error('The page was rendered without an address');
  return {...rendered, history};
}
