declare module '@generated/search-index/default/index.json' {
  import type {SuchIndexDaten} from '@site/src/search';

  const daten: SuchIndexDaten;
  export default daten;
}
