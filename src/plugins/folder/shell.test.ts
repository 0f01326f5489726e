import {completeShell} from './shell';

const FRAME = `<!DOCTYPE html>
<html >
<head>
<meta charset="UTF-8">
<script src="./main.js" defer></script>
</head>
<body >
<div id="__docusaurus"></div>
</body>
</html>`;

const SHELL = {title: 'Berufe & <Wandel> $&', fassung: 'abc1234'};

it('gives the frame a language, a title and German words for readers whose browser does nothing', () => {
  const page = completeShell(FRAME, SHELL);
  expect(page).toContain('<html lang="de" dir="ltr">');
  expect(page).toContain('<title>Berufe &amp; &lt;Wandel> $&amp;</title>');
  expect(page).toMatch(/<div id="__docusaurus">\s*<noscript>[\s\S]*JavaScript[\s\S]*<\/noscript>/);
  expect(page).toContain('Entpacken Sie das ZIP ganz');
  expect(page).toContain('<script src="./main.js" defer></script>');
});

it.each([
  ['language', FRAME.replace('<html >', '<html lang="en">')],
  ['place of the pages', FRAME.replace('__docusaurus', 'root')],
  ['encoding', FRAME.replace('<meta charset="UTF-8">', '')],
  ['place of the pages, which is there twice', FRAME.replace('<div id', '<div id="__docusaurus"></div><div id')],
])('fails when it does not find the %s, instead of leaving something out', (_, frame) =>
  expect(() => completeShell(frame, SHELL)).toThrow('The page of the folder edition lacks'),
);
