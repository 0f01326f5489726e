/// <reference types="trusted-types" />

declare module '@generated/search-index/default/titel.js' {
  import type {TitelTeil} from '@site/src/search';

  const teil: TitelTeil;
  export default teil;
}

declare module '@generated/search-index/default/text.js' {
  import type {TextTeil} from '@site/src/search';

  const teil: TextTeil;
  export default teil;
}

declare module 'spdx-expression-parse' {
  /** Reads an SPDX licence expression. Throws when it is none. */
  export default function parse(expression: string): unknown;
}

declare module 'react-loadable/lib/index.js' {
  import type {Make} from '@site/src/plugins/browser-code/loadable';

  /** The package itself, past the name under which browsers get the mended one. */
  const Loadable: Make & {Map: Make};
  export default Loadable;
}
