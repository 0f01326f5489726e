import type {ComponentProps, ReactNode} from 'react';
import OriginalDocItem from '@theme-original/DocItem';
import type DocItemType from '@theme/DocItem';
import Bearbeiten from '@site/src/components/Melden/Bearbeiten';

/** Pages without fields of their own, with the way to the editor below. The others have `src/components/Dokument`. */
export default function DocItem(props: ComponentProps<typeof DocItemType>): ReactNode {
  return (
    <>
      <OriginalDocItem {...props} />
      <Bearbeiten datei={props.content.metadata.source} />
    </>
  );
}
