import {loadContent} from '../src/content';
import {writeEditorSchemas} from './check/editorSchemas';

/** `npm run schemas`: makes the editor on this machine know all fields and ids. */
writeEditorSchemas(loadContent(process.cwd()));
