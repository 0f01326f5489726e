/** @jest-environment node */
import {SEITE} from '../testContent';
import {describeBadInput, put} from './describeBadInput';

describeBadInput('files', [
  {
    name: 'an MDX file',
    change: put('docs/ueber/neu.mdx', ''),
    rule: 'datei-art',
    words: ['MDX', '„neu.md“'],
    file: 'docs/ueber/neu.mdx',
  },
  {
    name: 'a program',
    change: put('docs/ueber/neu.js', ''),
    rule: 'datei-art',
    words: ['„.js“', '„.md“'],
    file: 'docs/ueber/neu.js',
  },
  {
    name: 'a file without ending',
    change: put('docs/ueber/neu', ''),
    rule: 'datei-art',
    words: ['erwartet'],
    file: 'docs/ueber/neu',
  },
  {
    name: 'a register in JSON',
    change: put('docs/register/quellen.json', '[]'),
    rule: 'datei-art',
    words: ['„.yaml“'],
    file: 'docs/register/quellen.json',
  },
  {
    name: 'an unknown register',
    change: put('docs/register/constructor.yaml', '[]'),
    rule: 'datei-ort',
    words: ['Register: quellen'],
    file: 'docs/register/constructor.yaml',
  },
  {
    name: 'an unknown group',
    change: put('docs/berufe/constructor/a.md', ''),
    rule: 'datei-ort',
    words: ['Gruppen: fahrzeug'],
    file: 'docs/berufe/constructor/a.md',
  },
  {
    name: 'a profile without group',
    change: put('docs/berufe/a.md', ''),
    rule: 'datei-ort',
    words: ['docs/berufe/<gruppe>/<id>.md'],
    file: 'docs/berufe/a.md',
  },
  {
    name: 'a file name with capitals',
    change: put('docs/ueber/Neu.md', ''),
    rule: 'datei-ort',
    words: ['„Neu.md“', 'Kleinbuchstaben'],
    file: 'docs/ueber/Neu.md',
  },
  {
    name: 'a 10 MB file',
    change: put(SEITE, Buffer.alloc(10_000_000, 'a')),
    rule: 'datei-groesse',
    words: ['10.000 kB', '100 kB'],
  },
  {
    name: 'a file in Latin 1',
    change: put(SEITE, Buffer.from('---\ntitle: Prüfung\n---\n', 'latin1')),
    rule: 'datei-art',
    words: ['UTF-8'],
  },
  {
    name: 'a file in UTF-16',
    change: put(SEITE, Buffer.from('\uFEFF---\ntitle: X\n', 'utf16le')),
    rule: 'datei-art',
    words: ['UTF-8'],
  },
]);
