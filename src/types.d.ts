/// <reference types="trusted-types" />

declare module '@generated/search-index/default/titel.json' {
  import type {TitelTeil} from '@site/src/search';

  const teil: TitelTeil;
  export default teil;
}

declare module '@generated/search-index/default/text.json' {
  import type {TextTeil} from '@site/src/search';

  const teil: TextTeil;
  export default teil;
}

declare module 'spdx-expression-parse' {
  /** Reads an SPDX licence expression. Throws when it is none. */
  export default function parse(expression: string): unknown;
}
