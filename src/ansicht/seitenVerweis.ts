/** A link to another page by its title. */
export interface Seitenlink {
  url: string;
  title: string;
}

/** A reference to another page, as lists show it. */
export interface SeitenVerweis extends Seitenlink {
  kurz: string;
}

/** The reference to a page. */
export function seitenVerweis({url, title, kurz}: SeitenVerweis): SeitenVerweis {
  return {url, title, kurz};
}
