import type {Identifier, ImportDeclaration, Program, Statement, VariableDeclaration} from 'estree';
import {recmaWenigeVerweise} from './recmaWenigeVerweise';

const name = (text: string): Identifier => ({type: 'Identifier', name: text});

/** `import {a as _a, b as _b} from "source"` */
const importOf = (source: string, ...functions: string[]): ImportDeclaration => ({
  type: 'ImportDeclaration',
  specifiers: functions.map((text) => ({type: 'ImportSpecifier', imported: name(text), local: name(`_${text}`)})),
  source: {type: 'Literal', value: source},
  attributes: [],
});

const use: Statement = {
  type: 'ExpressionStatement',
  expression: {type: 'CallExpression', callee: name('_jsx'), arguments: [], optional: false},
};

function rewritten(...body: Program['body']): Program['body'] {
  const tree: Program = {type: 'Program', sourceType: 'module', body};
  recmaWenigeVerweise()(tree);
  return tree.body;
}

describe('recmaWenigeVerweise', () => {
  it('gives the functions that make elements a variable each, under the name the text uses', () => {
    const [imported, variables, ...rest] = rewritten(importOf('react/jsx-runtime', 'jsx', 'jsxs'), use);
    expect((imported as ImportDeclaration).specifiers).toMatchObject([
      {imported: {name: 'jsx'}, local: {name: '_jsxImport'}},
      {imported: {name: 'jsxs'}, local: {name: '_jsxsImport'}},
    ]);
    expect((variables as VariableDeclaration).declarations).toMatchObject([
      {id: {name: '_jsx'}, init: {name: '_jsxImport'}},
      {id: {name: '_jsxs'}, init: {name: '_jsxsImport'}},
    ]);
    expect(rest).toEqual([use]);
  });

  it('leaves everything else as it is', () => {
    const body = () => [importOf('@mdx-js/react', 'useMDXComponents'), use];
    expect(rewritten(...body())).toEqual(body());
  });
});
