import type {ComponentProps, ReactNode} from 'react';
import type OriginalLayout from '@theme/Layout';

/** Stands in for the theme's page frame: the page's title and its content, without navigation bar and footer. */
export default function Layout({title, description, children}: ComponentProps<typeof OriginalLayout>): ReactNode {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {children}
    </>
  );
}
