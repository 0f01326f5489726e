/** Oldest browsers the site is made for, as esbuild names them; see `browserslist` in `package.json`. */
export const BROWSER = ['chrome111', 'edge111', 'firefox115', 'safari16.4'];
