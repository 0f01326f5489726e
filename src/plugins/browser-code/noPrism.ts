/** What the theme's start file asks of `prism-react-renderer`, without a highlighter nobody uses any more. */
export const Prism = {};

/** Themes of the highlighter: none. */
export const themes = {};
