import { changesOf, startFirst } from './changes.js';

describe('changes of an entry', () => {
  it('keeps only what differs', () => {
    expect(changesOf('{"name":"A","phone":"1"}', '{"name":"A","phone":"2"}')).toEqual([{ field: 'phone', before: '1', after: '2' }]);
  });
  it('shows what came and went', () => {
    expect(changesOf(null, '{"name":"A"}')).toEqual([{ field: 'name', before: '', after: 'A' }]);
    expect(changesOf('{"name":"A"}', null)).toEqual([{ field: 'name', before: 'A', after: '' }]);
  });
  it('writes values that are no text as JSON', () => {
    expect(changesOf('{"n":1,"x":null}', '{"n":[2,3],"x":null}')).toEqual([{ field: 'n', before: '1', after: '[2,3]' }]);
    expect(changesOf('7', '8')).toEqual([{ field: '', before: '7', after: '8' }]);
  });
  it('tells a start before its end', () => {
    expect(startFirst(changesOf(null, '{"end":"12","start":"8"}')).map(({ field }) => field)).toEqual(['start', 'end']);
  });
});
