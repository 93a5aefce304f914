import type {Element, ElementContent, Root} from 'hast';
import {unified} from 'unified';
import {expect, it} from 'vitest';
import tables from '../../../../src/node/markdown/tables';

function element(tagName: string, ...children: (Element | string)[]): Element {
  return {
    type: 'element',
    tagName,
    properties: {},
    children: children.map((child) =>
      typeof child === 'string' ? {type: 'text', value: child} : child,
    ),
  };
}

function format(node: Root | ElementContent): string {
  if (node.type === 'text') {
    return node.value;
  }
  const content = 'children' in node ? node.children.map((child) => format(child as Element)) : [];
  return node.type === 'element'
    ? `<${node.tagName} ${node.properties.scope ?? ''}>${content.join('')}</>`
    : content.join('');
}

it('a table’s headers say what they are of, and its cells break between phrases', () => {
  const head = element('tr', element('th', '観点'), element('th', 'GCP'));
  const row = element(
    'tr',
    element('td', '強み'),
    '\n',
    element('td', '細かい課金の', element('code', 'x')),
  );
  const tree: Root = {
    type: 'root',
    children: [element('table', element('thead', head), element('tbody', row))],
  };
  unified().use(tables).runSync(tree);
  expect(format(tree)).toBe(
    '<table ><thead ><tr ><th col>観点</><th col>GCP</></></>' +
      '<tbody ><tr ><th row>強み</>\n<td >細かい<wbr ></>課金の<code >x</></></></></>',
  );
});
