import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Contrib} from '@cyclonedx/cyclonedx-library';
import * as z from 'zod';
import type {Paket} from '../../ansicht/lizenzen';

const person = z.union([z.string(), z.object({name: z.string()}).transform(({name}) => name)]);
const manifest = z.object({author: person.optional()});

/** The wording of the MIT licence, for packages that state it and hold no copy. */
const MIT = (holder: string): string => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * Reads the licence files of an installed package, in the order of their names, with its notices.
 * @param folder the package's folder
 * @param license the licence it states
 * @throws when it holds no text and its licence has no wording that could stand in
 */
export function licenceText(folder: string, license: string | undefined): Pick<Paket, 'text' | 'beigelegt'> {
  const texts = [...new Contrib.License.Utils.LicenseEvidenceGatherer().getFileAttachments(folder)]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({text}) => Buffer.from(text.content.toString(), 'base64').toString('utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length > 0) return {text: texts.join('\n\n'), beigelegt: true};
  if (license !== 'MIT') throw new Error(`${folder} holds no licence text, and none is known for "${license ?? ''}"`);
  const {author} = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  return {text: MIT(author ?? 'the authors of the package'), beigelegt: false};
}
