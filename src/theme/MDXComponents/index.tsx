import type {ComponentProps, ComponentType, ReactNode} from 'react';
import MDXComponents from '@theme-original/MDXComponents';

/** A table of a Markdown page. Wide ones scroll sideways, which the keyboard has to be able to do (WCAG 2.1.1). */
function Tabelle(props: ComponentProps<'table'>): ReactNode {
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the table itself is what scrolls
  return <table tabIndex={0} {...props} />;
}

/** The theme's elements of Markdown pages, with tables that can be scrolled by keyboard. */
const components = {...(MDXComponents as Record<string, ComponentType>), table: Tabelle};

export default components;
