/** Files of operating systems, editors and version control that are nobody's content and tell no tool anything. */
const FREMDKRAM = /^(?:Thumbs\.db|\.DS_Store|\.directory|\.gitkeep|\._.*|\.#.*|\.~lock\..*#|\..*\.sw[a-p])$/;

/** Whether a file or folder of this name is passed over without a word. */
export const istFremdkram = (name: string): boolean => FREMDKRAM.test(name);

/** What to say of any other name with a leading dot: tools take their settings from such files, and some run them. */
export const versteckt = (name: string): string =>
  `„${name}“ ist versteckt, weil der Name mit einem Punkt beginnt. Solche Dateien stellen Werkzeuge ein und können Programme starten; hier sind sie nicht erlaubt. Löschen Sie sie. Inhalte heißen zum Beispiel docs/berufe/elektro/mechatroniker.md.`;
