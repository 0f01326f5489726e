import type {ImportDeclaration, Program, VariableDeclaration} from 'estree';

/** Module whose functions make the elements of a page. */
const RUNTIME = 'react/jsx-runtime';

/**
 * Lets a text refer to the functions that make its elements once each, and not again with every element. The bundler
 * remembers every reference to another module until the end; with thousands of pages that is a lot of memory.
 */
export function recmaWenigeVerweise(): (tree: Program) => void {
  return (tree) => {
    tree.body = tree.body.flatMap((statement) =>
      statement.type === 'ImportDeclaration' && statement.source.value === RUNTIME
        ? [statement, ownNames(statement)]
        : [statement],
    );
  };
}

/** Gives what is imported other names, and the names it had to variables of the module. */
function ownNames({specifiers}: ImportDeclaration): VariableDeclaration {
  const declarations = specifiers.map((specifier): VariableDeclaration['declarations'][number] => {
    const {local} = specifier;
    specifier.local = {type: 'Identifier', name: `${local.name}Import`};
    return {type: 'VariableDeclarator', id: local, init: specifier.local};
  });
  return {type: 'VariableDeclaration', kind: 'const', declarations};
}
