import {useSyncExternalStore} from 'react';
import {offlineCopy, type Zustand} from '@site/src/plugins/offline/offlineCopy';

const AUF_DEM_SERVER: Zustand = {art: 'ruhig'};

/** What is going on with the copy of the site in this browser. */
export const useOfflineZustand = (): Zustand =>
  useSyncExternalStore(offlineCopy.beobachte, offlineCopy.zustand, () => AUF_DEM_SERVER);
