import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface Import {
  /** As written, like `./run.ts` or `zod`. */
  specifier: string;
  /** Path below src of what is imported, or the package's name. */
  target: string;
  isPackage: boolean;
  /** True when nothing of it is left at run time. */
  isType: boolean;
}

export interface SourceFile {
  /** Path below src, with slashes. */
  path: string;
  /** First folder of the path; a file directly in src is its own folder. */
  folder: string;
  lines: number;
  imports: readonly Import[];
  /** Names of what it exports at run time, then of types. */
  exports: { values: readonly string[]; types: readonly string[] };
  /** Free names that stand alone, like `process` in `process.env`, but not in `x.process`. */
  names: ReadonlySet<string>;
}

const SRC = path.resolve(import.meta.dirname, '../src');

/** Every TypeScript file below src, with what it imports, exports and names. */
export function scanSources(): SourceFile[] {
  return fs
    .readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => scan(file.replaceAll(path.sep, '/')))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function scan(file: string): SourceFile {
  const text = fs.readFileSync(path.join(SRC, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const names = new Set<string>();
  const add = (specifier: string, isType: boolean) => imports.push({ ...placed(file, specifier), isType });
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(literal(node.moduleSpecifier), isTypeImport(node));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(literal(node.moduleSpecifier), node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(literal(node.argument.literal), true);
    else if (ts.isCallExpression(node) && isImporting(node.expression)) add(literal(node.arguments[0]), false);
    else if (ts.isIdentifier(node) && standsAlone(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const folder = file.split('/')[0] ?? file;
  return { path: file, folder, lines: text.split('\n').length - 1, imports, exports: exportsOf(source), names };
}

const literal = (node: ts.Node | undefined): string => {
  if (node === undefined || !ts.isStringLiteralLike(node))
    throw new Error('an import whose name is not a plain string');
  return node.text;
};

const isImporting = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');

function isTypeImport({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}

function placed(file: string, specifier: string): Omit<Import, 'isType'> {
  if (specifier.startsWith('.')) {
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
    return { specifier, target, isPackage: false };
  }
  const parts = specifier.split('/');
  const name = specifier.startsWith('node:') ? specifier : parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  return { specifier, target: name, isPackage: true };
}

const standsAlone = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node || globalObject(parent.expression);
  return !ts.isPropertyAssignment(parent) && !ts.isPropertySignature(parent);
};

const globalObject = (node: ts.Expression): boolean => ts.isIdentifier(node) && node.text === 'globalThis';

function exportsOf(source: ts.SourceFile): SourceFile['exports'] {
  const values: string[] = [];
  const types: string[] = [];
  for (const statement of source.statements) {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    if (!modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) continue;
    if (ts.isVariableStatement(statement)) {
      values.push(...statement.declarationList.declarations.map((declaration) => declaration.name.getText(source)));
    } else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      types.push(statement.name.text);
    } else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name) {
      values.push(statement.name.text);
    }
  }
  return { values, types };
}
