import type {Rule} from '../rule';
import {abgelaufen} from './abgelaufen';
import {aufstieg} from './aufstieg';
import {ausdruck} from './ausdruck';
import {begriffe} from './begriffe';
import {beitrag} from './beitrag';
import {beleg} from './beleg';
import {berufenet} from './berufenet';
import {bilder} from './bilder';
import {datum} from './datum';
import {doppelteBezeichnung} from './doppelteBezeichnung';
import {ersetzt} from './ersetzt';
import {fussnote} from './fussnote';
import {freigabeGefallen} from './freigabeGefallen';
import {gendersprache} from './gendersprache';
import {glossarDoppelt} from './glossarDoppelt';
import {kennung} from './kennung';
import {kldbExistiert} from './kldbExistiert';
import {kldbNiveau} from './kldbNiveau';
import {kompetenzDoppelt} from './kompetenzDoppelt';
import {leitthemaBelegt} from './leitthemaBelegt';
import {linkziel} from './linkziel';
import {luecke} from './luecke';
import {rohesHtml} from './rohesHtml';
import {satzDoppelt} from './satzDoppelt';
import {satzlaenge} from './satzlaenge';
import {substituierbarkeit} from './substituierbarkeit';
import {textumfang} from './textumfang';
import {typografie} from './typografie';
import {ueberschriften} from './ueberschriften';
import {ungenutzt} from './ungenutzt';
import {verweisAbgeloest} from './verweisAbgeloest';
import {verweisAussage} from './verweisAussage';
import {verweisBeruf} from './verweisBeruf';
import {verweisFoerderung} from './verweisFoerderung';
import {verweisKompetenz} from './verweisKompetenz';
import {verweisQualifizierung} from './verweisQualifizierung';
import {verweisQuelle} from './verweisQuelle';
import {zeichen} from './zeichen';

/** All cross-checks, in the order in which the help page explains them. */
export const RULES: readonly Rule[] = [
  luecke,
  kennung,
  verweisQuelle,
  verweisKompetenz,
  verweisQualifizierung,
  verweisFoerderung,
  verweisBeruf,
  verweisAussage,
  kldbExistiert,
  kldbNiveau,
  berufenet,
  aufstieg,
  ersetzt,
  verweisAbgeloest,
  beleg,
  leitthemaBelegt,
  datum,
  abgelaufen,
  freigabeGefallen,
  doppelteBezeichnung,
  kompetenzDoppelt,
  glossarDoppelt,
  beitrag,
  ungenutzt,
  ueberschriften,
  textumfang,
  rohesHtml,
  ausdruck,
  linkziel,
  bilder,
  fussnote,
  zeichen,
  typografie,
  gendersprache,
  begriffe,
  satzlaenge,
  satzDoppelt,
  substituierbarkeit,
];
