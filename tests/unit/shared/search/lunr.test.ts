import {describe, expect, it} from 'vitest';
import lunr from '../../../../src/shared/search/lunr';
import {packRequest} from '../../../../src/shared/search/protocol';
import {createData} from './data';

const data = createData([
  {id: 'a', text: '監視'},
  {id: 'b', text: 'Zabbix 監視'},
]);
const index = lunr.Index.load({invertedIndex: [], data});

function query(text: string, limit = 8): ReturnType<typeof index.query> {
  return index.query((builder) => {
    builder.term(packRequest({query: text, limit}));
  });
}

describe('in lunr’s place', () => {
  it('a request passes search-local’s tokenizer as one word', () => {
    const packed = packRequest({query: 'A-b 監視 \ud800\n"<>', limit: 8});
    expect(packed.toLowerCase().match(/[^-\s]+/g)).toEqual([packed]);
    expect(/\p{Unified_Ideograph}/u.test(packed)).toBe(false);
  });

  it('results refer to documents and carry the hit', () => {
    const [result] = query('zabbix');
    expect(result).toMatchObject({ref: 'b', matchData: {metadata: {hit: {id: 'b'}}}});
    expect(query('監視', 1)).toHaveLength(1);
  });

  it('where nothing is found, a better spelling is carried, or nothing', () => {
    expect(query('Zabxxi')[0]?.matchData.metadata).toEqual({suggestion: 'zabbix'});
    expect(query('カレーライス')).toEqual([]);
  });

  it('the kinds of documents that we do not use find nothing', () => {
    expect(lunr.Index.load({invertedIndex: []}).query(() => undefined)).toEqual([]);
  });
});
