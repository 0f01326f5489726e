/**
 * What can come of asking for an address: the heading of the report, what contributors do about it, and whether
 * somebody has to do something at all. In the order of the report.
 */
export const ERGEBNISSE = {
  verschwunden: {
    titel: 'Seite nicht mehr da',
    rat: 'Suchen Sie die neue Adresse beim Herausgeber. Gibt es keine, prüfen Sie, ob eine andere Quelle die Aussage trägt.',
    handeln: true,
  },
  startseite: {
    titel: 'Führt nur noch auf die Startseite',
    rat: 'So leiten viele Anbieter gelöschte Seiten um. Suchen Sie die Seite neu.',
    handeln: true,
  },
  host_unbekannt: {
    titel: 'Server unbekannt',
    rat: 'Den Namen des Servers gibt es nicht. Meist ist er vertippt, oder das Angebot ist eingestellt.',
    handeln: true,
  },
  schleife: {
    titel: 'Weiterleitung ohne Ende',
    rat: 'Öffnen Sie die Adresse im Browser. Kommen Sie dort an, nehmen Sie die Adresse, die der Browser am Ende zeigt.',
    handeln: true,
  },
  umgezogen: {
    titel: 'Dauerhaft umgezogen',
    rat: 'Öffnen Sie die neue Adresse. Steht dort dasselbe, tragen Sie sie ein und setzen Sie gesehen_am neu.',
    handeln: true,
  },
  zertifikat: {
    titel: 'Verschlüsselung fehlerhaft',
    rat: 'Der Server weist sich nicht gültig aus. Oft hilft Abwarten; sonst suchen Sie eine andere Adresse.',
    handeln: true,
  },
  stoerung: {
    titel: 'Nicht erreichbar',
    rat: 'Der Server antwortet nicht, zu langsam oder mit einem Fehler. Steht die Adresse im nächsten Bericht wieder hier, sehen Sie nach.',
    handeln: true,
  },
  nicht_pruefbar: {
    titel: 'Nicht prüfbar',
    rat: 'Der Server weist Programme ab. Das sagt nichts über die Seite; sehen Sie bei Gelegenheit im Browser nach.',
    handeln: false,
  },
  ok: {titel: 'In Ordnung', rat: '', handeln: false},
} as const satisfies Record<string, {titel: string; rat: string; handeln: boolean}>;

export type Ergebnis = keyof typeof ERGEBNISSE;

/** What came of asking for one address. */
export interface Urteil {
  ergebnis: Ergebnis;
  /** What the server or the network said, for example "404" or "ENOTFOUND". */
  meldung: string;
  /** Where the page has moved to for good. */
  neu?: string;
}

/** What the final answer of a server means; redirects have been followed by then. */
export function urteilUeberStatus(status: number): Urteil {
  const meldung = String(status);
  if (status < 400) return {ergebnis: 'ok', meldung};
  if (status === 404 || status === 410) return {ergebnis: 'verschwunden', meldung};
  // 999 is what some networks for professionals answer to every program.
  if (status < 500 || status === 999) return {ergebnis: 'nicht_pruefbar', meldung};
  return {ergebnis: 'stoerung', meldung};
}

/** What a failed request means. `fetch` hides the reason in `cause`. */
export function urteilUeberFehler(fehler: unknown): Urteil {
  const code = codeVon(fehler);
  if (code === 'ENOTFOUND') return {ergebnis: 'host_unbekannt', meldung: code};
  if (/CERT|TLS|SSL|SIGNATURE|EPROTO/.test(code)) return {ergebnis: 'zertifikat', meldung: code};
  return {ergebnis: 'stoerung', meldung: code === 'TimeoutError' ? 'keine Antwort in der gesetzten Zeit' : code};
}

function codeVon(fehler: unknown): string {
  if (typeof fehler !== 'object' || fehler === null) return String(fehler);
  const ursache = 'cause' in fehler ? fehler.cause : undefined;
  if (typeof ursache === 'object' && ursache !== null && 'code' in ursache) return String(ursache.code);
  return 'name' in fehler ? String(fehler.name) : 'unbekannter Fehler';
}
