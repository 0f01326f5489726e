/**
 * Colours of code examples, for both colour schemes: the site's own, because those of the ready themes are too weak for
 * comments (WCAG 2.2, 1.4.3), and comments are what the templates explain themselves with.
 */
export const codeTheme = {
  plain: {color: 'var(--ifm-font-color-base)', backgroundColor: 'var(--ifm-color-emphasis-100)'},
  styles: [
    {types: ['comment'], style: {color: 'var(--ifm-color-emphasis-800)', fontStyle: 'italic' as const}},
    {types: ['atrule', 'key', 'keyword', 'tag', 'title'], style: {fontWeight: 'bold' as const}},
    {types: ['url', 'function'], style: {color: 'var(--ifm-link-color)'}},
  ],
};
