/** A reference to another page, as lists show it. */
export interface SeitenVerweis {
  url: string;
  title: string;
  kurz: string;
}

/** The reference to a page. */
export function seitenVerweis({url, title, kurz}: SeitenVerweis): SeitenVerweis {
  return {url, title, kurz};
}
