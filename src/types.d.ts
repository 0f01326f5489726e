declare module '@generated/search-index/default/index.json' {
  import type {SuchIndexDaten} from './search';

  const daten: SuchIndexDaten;
  export default daten;
}
