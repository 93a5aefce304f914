import type {Element, Root} from 'hast';
import type {Transformer} from 'unified';
import {answerPath} from '../../shared/paths';
import {slugOf} from '../content/section';

/**
 * Rehype plugin: puts every question with its answer into a `section` of its own, with the answer's id
 * and the path of its own page, so that the component `Answer` can show one of them alone.
 */
export default function wrapAnswers(): Transformer<Root> {
  return (tree, file) => {
    const slug = slugOf(file.path);
    const children: Root['children'] = [];
    let section: Element | undefined;
    for (const child of tree.children) {
      if (child.type === 'element' && child.tagName === 'h2') {
        const id = String(child.properties.id);
        section = {
          type: 'element',
          tagName: 'section',
          properties: {dataAnswer: id, path: answerPath(slug, id)},
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
