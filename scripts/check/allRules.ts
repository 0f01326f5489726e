import {RULES} from '../../src/content/check';
import type {Rule} from '../../src/content/check/rule';
import {bezeichnungKonkurrenz} from '../../src/search/bezeichnungKonkurrenz';

/** Every rule of `npm run check`, in the order in which the help page explains them: the content's, then the search's. */
export const ALL_RULES: readonly Rule[] = [...RULES, bezeichnungKonkurrenz];
