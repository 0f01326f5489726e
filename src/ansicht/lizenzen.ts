/** A foreign package that runs in browsers. */
export interface Paket {
  /** Folder below the project, such as `node_modules/react`. */
  pfad: string;
  name: string;
  version: string;
  lizenz: string;
  /** What it is there for. */
  zweck: string;
  /** Full text of the licence. */
  text: string;
  /** False where the package only names its licence and the general wording stands in `text`. */
  beigelegt: boolean;
}

/** Data of `/ueber/lizenzen/`: the packages by the part of the product they belong to. */
export interface LizenzenAnsicht {
  teile: {titel: string; pakete: Paket[]}[];
}
