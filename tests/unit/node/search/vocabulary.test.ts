import {expect, it} from 'vitest';
import {readVocabulary} from '../../../../src/node/search/vocabulary';
import {createData} from '../../shared/search/data';

const markdown = `# Terms

- ASG, Auto Scaling Group, オートスケール
- ns, Namespace
- LB, 負荷分散
- instance, VM = EC2, Compute Engine, instances
- 監査 = 証跡
`;

it('the vocabulary gives what the texts have in another form, and nothing else', () => {
  const data = createData([{text: 'Auto Scaling Groupのinstance（EC2）'}]);
  expect(readVocabulary(data, markdown)).toEqual({
    equivalents: [{terms: ['ASG', 'オートスケール'], wordings: ['autoscalinggroup']}],
    related: [{terms: ['instance', 'VM'], wordings: ['ec2 ']}],
  });
});

it('the vocabulary of the field knows other words for what the texts have', () => {
  const data = createData([{text: '監視'}]);
  const {equivalents} = readVocabulary(data);
  expect(equivalents.flatMap(({terms}) => terms)).toContain('モニタリング');
  expect(equivalents.every(({wordings}) => wordings.join() === '監視')).toBe(true);
});
