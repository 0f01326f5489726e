import type {SourceFile} from './sourceFile';

/** Address of the page a Markdown file becomes; undefined for registers, which are shown by generated pages. */
export function urlOf({kind, name, folder}: Pick<SourceFile, 'kind' | 'name' | 'folder'>): string | undefined {
  switch (kind) {
    case 'beruf':
      return `/berufe/${name}/`;
    case 'thema':
      return `/themen/${folder}/`;
    case 'artikel':
      return `/themen/${folder}/${name}/`;
    case 'weg':
      return `/qualifizierung/${name}/`;
    case 'register':
      return undefined;
    default:
      return name === 'index' ? `/${kind}/` : `/${kind}/${name}/`;
  }
}
