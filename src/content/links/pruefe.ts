import {setTimeout as warte} from 'node:timers/promises';
import {inLanes} from '../inLanes';
import {urteilUeberFehler, urteilUeberStatus, type Urteil} from './urteil';

/** How politely addresses are asked for. All times in milliseconds. */
export interface Pruefweise {
  /** After this time an answer is given up. */
  zeit: number;
  /** Rest between two requests to the same host, which is never asked twice at the same time. */
  pause: number;
  /** Rest before the second and last attempt after a fault, and the longest rest that a server may ask for. */
  wiederholung: number;
  /** How many hosts are asked at the same time. */
  gleichzeitig: number;
  /** Who is asking, for the administrators of the servers. */
  agent: string;
}

export const PRUEFWEISE: Pruefweise = {
  zeit: 20_000,
  pause: 1_000,
  wiederholung: 10_000,
  gleichzeitig: 8,
  agent: 'Mozilla/5.0 (compatible; Automobilberufe-Linkcheck/1.0; monthly check of cited sources)',
};

/** As many as browsers follow. */
const MAX_SPRUENGE = 20;

/** Asks for every address and tells what came of it, in the order given. Faults of servers are results: never rejects. */
export async function pruefeAdressen<T extends {url: string}>(
  adressen: readonly T[],
  weise: Pruefweise,
): Promise<(T & Urteil)[]> {
  const hosts = new Map<string, {adresse: T; stelle: number}[]>();
  adressen.forEach((adresse, stelle) => {
    const {host} = new URL(adresse.url);
    hosts.set(host, [...(hosts.get(host) ?? []), {adresse, stelle}]);
  });
  // The hosts with most addresses first: they decide how long the whole takes.
  const offen = [...hosts.values()].sort((a, b) => b.length - a.length);
  const geprueft: (T & Urteil)[] = [];
  await inLanes(offen, weise.gleichzeitig, async (liste) => {
    for (const {adresse, stelle} of liste) {
      geprueft[stelle] = {...adresse, ...(await mitWiederholung(adresse.url, weise))};
    }
  });
  return geprueft;
}

/** A fault may be over a moment later; everything else is final. */
async function mitWiederholung(url: string, weise: Pruefweise): Promise<Urteil> {
  const urteil = await folge(url, weise);
  if (urteil.ergebnis !== 'stoerung') return urteil;
  await warte(weise.wiederholung);
  return folge(url, weise);
}

/** Follows redirects by hand, for only so is it known which of them are for good. */
async function folge(start: string, weise: Pruefweise): Promise<Urteil> {
  let url = start;
  let neu = start;
  let dauerhaft = true;
  const gesehen = new Set<string>();
  try {
    while (!gesehen.has(url) && gesehen.size <= MAX_SPRUENGE) {
      gesehen.add(url);
      const {status, ziel} = await frage(url, weise);
      if (ziel === undefined) return amEnde({start, ende: url, neu}, urteilUeberStatus(status));
      dauerhaft &&= status === 301 || status === 308;
      url = ziel;
      if (dauerhaft) neu = ziel;
    }
  } catch (fehler) {
    return urteilUeberFehler(fehler);
  }
  return {ergebnis: 'schleife', meldung: `${gesehen.size} Weiterleitungen`};
}

function amEnde({start, ende, neu}: Record<'start' | 'ende' | 'neu', string>, urteil: Urteil): Urteil {
  if (urteil.ergebnis !== 'ok') return urteil;
  const istStartseite = (url: string) => /^\/(?:index\.\w+|de\/?)?$/i.test(new URL(url).pathname) && !url.includes('?');
  if (istStartseite(ende) && !istStartseite(start)) return {...urteil, ergebnis: 'startseite', neu: ende};
  return neu === start ? urteil : {...urteil, ergebnis: 'umgezogen', neu};
}

interface Antwort {
  status: number;
  /** Where a redirect leads. */
  ziel?: string;
}

/** Asks for the head only; servers that refuse or do not know that are asked for the page. */
async function frage(url: string, weise: Pruefweise): Promise<Antwort> {
  let antwort = await sende('HEAD', url, weise).catch(() => undefined);
  if (!antwort || antwort.status >= 400) {
    await warte(wunschpause(antwort, weise));
    antwort = await sende('GET', url, weise);
  }
  const ort = antwort.status >= 300 && antwort.status < 400 ? antwort.headers.get('location') : null;
  if (ort === null) return {status: antwort.status};
  return {status: antwort.status, ziel: new URL(ort, url).href.replace(/#.*$/, '')};
}

async function sende(method: 'HEAD' | 'GET', url: string, {agent, zeit, pause}: Pruefweise): Promise<Response> {
  try {
    const antwort = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(zeit),
      headers: {'user-agent': agent, accept: 'text/html,application/pdf;q=0.9,*/*;q=0.8', 'accept-language': 'de'},
    });
    await antwort.body?.cancel();
    return antwort;
  } finally {
    await warte(pause);
  }
}

/** How long a server that has had enough (429, 503) wants to be left alone, as far as we are willing to wait. */
function wunschpause(antwort: Response | undefined, {wiederholung}: Pruefweise): number {
  const sekunden = Number(antwort?.headers.get('retry-after') ?? 0);
  return Number.isFinite(sekunden) ? Math.min(sekunden * 1000, wiederholung) : wiederholung;
}
