import path from 'node:path';
import ts from 'typescript';
import {expect, it} from 'vitest';
import {siteDir} from '../site';

type Parent = ts.JsxElement | ts.JsxFragment;

function isTextType(type: ts.Type): boolean {
  // What a component is given as children is for the one who gives it.
  if (type.aliasSymbol?.name === 'ReactNode') {
    return false;
  }
  if (type.isUnion()) {
    return type.types.some(isTextType);
  }
  const isEmpty = type.isStringLiteral() && type.value === '';
  return !isEmpty && (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0;
}

function isTranslate(node: ts.Node): node is ts.JsxElement {
  return ts.isJsxElement(node) && node.openingElement.tagName.getText() === 'Translate';
}

/** @returns the texts that are not the only child of an element, or of which React would patch the text node */
function findPatchedTexts(source: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const found: string[] = [];
  const report = (node: ts.Node): void => {
    const {line} = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path.relative(siteDir, source.fileName)}:${line + 1}: ${node.getText().trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      examine(node);
    }
    ts.forEachChild(node, visit);
  };
  const examine = (parent: Parent): void => {
    const children = parent.children.filter(
      (child) => !ts.isJsxText(child) || !child.containsOnlyTriviaWhiteSpaces,
    );
    const isAlone = ts.isJsxElement(parent) && children.length === 1;
    for (const child of children) {
      const isText =
        ts.isJsxText(child) ||
        (ts.isJsxExpression(child) &&
          child.expression !== undefined &&
          isTextType(checker.getTypeAtLocation(child.expression)));
      if (isText && !isAlone) {
        report(child);
      }
    }
    if (isTranslate(parent)) {
      const isLone =
        ts.isJsxElement(parent.parent) &&
        parent.parent.children.every(
          (child) =>
            child === parent || (ts.isJsxText(child) && child.containsOnlyTriviaWhiteSpaces),
        );
      if (!isLone || parent.openingElement.attributes.getText().includes('values=')) {
        report(parent);
      }
    }
  };
  visit(source);
  return found;
}

function findIn(files: string[]): string[] {
  const config = ts.readConfigFile(path.join(siteDir, 'tsconfig.json'), (file) =>
    ts.sys.readFile(file),
  );
  const {options} = ts.parseJsonConfigFileContent(config.config, ts.sys, siteDir);
  const program = ts.createProgram([...files, path.join(siteDir, 'src/types.d.ts')], options);
  const checker = program.getTypeChecker();
  // Phrases is replaced as a whole when its text changes: no text node in it comes or goes by itself.
  return program
    .getSourceFiles()
    .filter(({fileName}) => files.includes(fileName) && !fileName.endsWith('/outline/Phrases.tsx'))
    .flatMap((source) => findPatchedTexts(source, checker));
}

// A page translator moves text nodes. React sets the text of an element that has nothing else, whatever
// has become of its text node; but it throws where it inserts or removes something beside a moved one.
it('every text that may change is the only child of an element', () => {
  const files = ts.sys.readDirectory(path.join(siteDir, 'src'), ['.tsx']);
  expect(files.length).toBeGreaterThan(20);
  expect(findIn(files)).toEqual([]);
});
