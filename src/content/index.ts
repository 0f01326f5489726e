export {abdeckungAller, type Abdeckung, type ProfilAbdeckung} from './abdeckung';
export {checkContent} from './check';
export {compareFindings, type Finding, type Severity} from './finding';
export type {Abschnitt, Artikel, Beruf, Katalog, Leitfaden, Register, Seite, Thema} from './katalog';
export {loadContent, type LoadedContent} from './load';
