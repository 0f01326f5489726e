import {written, type Directives} from '../plugins/delivery/csp/policy';
import {LOKALER_DIENST, type Backend} from './backend';

/** The policy of the form editor, the only page that needs `eval` (Decap checks its configuration with it) and inline styles. */
export const redaktionPolicy = ({ziele}: Pick<Backend, 'ziele'>): Directives => ({
  'default-src': ["'self'"],
  'script-src': ["'self'", "'unsafe-eval'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:', ...ziele.img],
  'connect-src': ["'self'", 'blob:', new URL(LOKALER_DIENST).origin, ...ziele.connect],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
});

/** The page `redaktion/index.html`, which loads our script, then Decap's. */
export const html = (backend: Backend): string => `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${written(redaktionPolicy(backend))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Redaktion | Automobilberufe im Wandel</title>
<link rel="icon" href="../img/zeichen.svg">
<link rel="stylesheet" href="redaktion.css">
<script src="redaktion.js" defer></script>
<script src="decap-cms.js" defer></script>
</head>
<body data-online="${backend.online}">
<noscript><p class="hinweis">Das Formular braucht JavaScript. Ohne JavaScript hilft der Web-Editor des Repositorys; wie das geht, steht unter <a href="../mitwirken/">Mitwirken</a>.</p></noscript>
<p class="hinweis" id="hinweis" role="status" hidden></p>
<div id="nc-root"></div>
</body>
</html>
`;
