import {expect, it} from 'vitest';
import config from '../../docusaurus.config';

it('a build stops on whatever Docusaurus itself can find wrong', () => {
  expect(config).toMatchObject({
    onBrokenLinks: 'throw',
    onBrokenAnchors: 'throw',
    onDuplicateRoutes: 'throw',
    markdown: {hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  });
});
