import type {Element, Root} from 'hast';
import type {Transformer} from 'unified';

/**
 * Rehype plugin: puts every question with its answer into a `section` of its own, so that the
 * component `AnswerSection` can show one of them alone or add to each.
 */
export default function answerSections(): Transformer<Root> {
  return (tree) => {
    const children: Root['children'] = [];
    let section: Element | undefined;
    for (const child of tree.children) {
      if (child.type === 'element' && child.tagName === 'h2') {
        section = {
          type: 'element',
          tagName: 'section',
          properties: {dataAnswer: child.properties.id},
          children: [child],
        };
        children.push(section);
      } else if (section && (child.type === 'element' || child.type === 'text')) {
        section.children.push(child);
      } else {
        children.push(child);
      }
    }
    tree.children = children;
  };
}
