import {expect, it} from 'vitest';
import {readVocabulary} from '../../../../src/node/search/vocabulary';
import {createData} from '../../shared/search/data';

const markdown =
  '# Terms\n\n- ASG, Auto Scaling Group, オートスケール\n- ns, Namespace\n- LB, 負荷分散\n';

it('the vocabulary gives what the texts have in another form, and nothing else', () => {
  const data = createData([{text: 'Auto Scaling Groupのinstance'}]);
  expect(readVocabulary(data, markdown)).toEqual([
    {terms: ['ASG', 'オートスケール'], wordings: ['autoscalinggroup']},
  ]);
});

it('the vocabulary of the field knows other words for what the texts have', () => {
  const data = createData([{text: '監視'}]);
  const lines = readVocabulary(data);
  expect(lines.flatMap(({terms}) => terms)).toContain('モニタリング');
  expect(lines.every(({wordings}) => wordings.join() === '監視')).toBe(true);
});
