import type {Quelltext} from './quelltext';

/** Changes a node in place; handed to the functions for lists and blocks, which contain nodes of any kind. */
export type AendereKnoten = (quelle: Quelltext, node: unknown, neu: unknown, imFluss: boolean) => boolean;
