/** How a picture format begins, and where its data end. */
interface Bildformat {
  name: string;
  /** Whether the bytes begin like this format. */
  beginnt: (bytes: Uint8Array) => boolean;
  /** Offset of the first byte after the picture, as its own structure tells; undefined when that is broken. */
  ende: (bytes: Uint8Array) => number | undefined;
}

const text = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const PNG: Bildformat = {
  name: 'PNG',
  beginnt: (bytes) => text(bytes, 0, 8) === '\x89PNG\r\n\x1A\n',
  // Chunks of length, type, data and checksum; the last one is IEND.
  ende(bytes) {
    for (let at = 8; at + 12 <= bytes.length;) {
      const next = at + 12 + view(bytes).getUint32(at);
      if (text(bytes, at + 4, 4) === 'IEND') return next;
      at = next;
    }
    return undefined;
  },
};

const JPEG: Bildformat = {
  name: 'JPEG',
  beginnt: (bytes) => text(bytes, 0, 3) === '\xFF\xD8\xFF',
  // The mark of the end cannot stand in the picture data; the last one is the picture's own, others are of thumbnails.
  ende(bytes) {
    for (let at = bytes.length - 2; at > 2; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
    return undefined;
  },
};

const WEBP: Bildformat = {
  name: 'WebP',
  beginnt: (bytes) => text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 4) === 'WEBP',
  ende: (bytes) => 8 + view(bytes).getUint32(4, true),
};

const AVIF: Bildformat = {
  name: 'AVIF',
  beginnt: (bytes) => text(bytes, 4, 4) === 'ftyp' && /^(?:avi[fs]|mif1)$/.test(text(bytes, 8, 4)),
  // Boxes one after the other, each with its size first; sizes of 0 and 1 mean "to the end" and "64 bits".
  ende(bytes) {
    let at = 0;
    while (at + 8 <= bytes.length && /^[\w ]{4}$/.test(text(bytes, at + 4, 4))) {
      const size = view(bytes).getUint32(at);
      if (size < 8) return undefined;
      at += size;
    }
    return at;
  },
};

const FORMATE: Readonly<Record<string, Bildformat>> = {png: PNG, jpg: JPEG, jpeg: JPEG, webp: WEBP, avif: AVIF};

/**
 * Why bytes are not a picture of the format their file is named after, or more than that; undefined when they are just
 * it. A page or a program that calls itself a picture is refused, and so is one that hangs on to a picture.
 * @param endung ending of the file, in small letters without dot
 */
export function bildProblem(endung: string, bytes: Uint8Array): string | undefined {
  const format = FORMATE[endung];
  if (!format) return undefined;
  const neu = `Öffnen Sie das Bild in einem Bildprogramm und speichern Sie es neu als ${format.name}, zum Beispiel static/bilder/montagelinie.${endung}.`;
  if (!format.beginnt(bytes))
    return `Die Datei endet auf „.${endung}“, ist aber kein Bild im Format ${format.name}. ${neu}`;
  const ende = format.ende(bytes);
  if (ende === undefined || ende > bytes.length) return `Das Bild ist unvollständig oder beschädigt. ${neu}`;
  return ende < bytes.length
    ? `Hinter dem Bild stehen ab Byte ${ende} weitere Daten. Erlaubt ist nur das Bild. ${neu}`
    : undefined;
}
