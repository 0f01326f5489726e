import type {MarkdownConfig} from '@docusaurus/types';

/**
 * Leaves code blocks marked `mdx-code-block` what they look like. The site generator would unwrap them before it reads a
 * file, and text that everybody takes for code would become part of the page. The content check reports them before.
 */
export const ohneAusgepackteBloecke: NonNullable<MarkdownConfig['preprocessor']> = ({fileContent}) =>
  fileContent.replace(/^([ ]*`{3,}[ ]*)mdx-code-block/gm, '$1text');
