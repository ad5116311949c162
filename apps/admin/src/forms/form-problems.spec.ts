import { ApiError, NetworkError } from '@auzolan/graphql-client';
import { translator } from '@auzolan/ui';
import { messages } from '../messages/en/index.js';
import type { Words } from '../messages/use-words.js';
import { serverProblems } from './form-problems.js';

const t: Words = translator(messages, 'en');
const names = ['name', 'hours.0.closes', 'reason'];

describe('what the server finds wrong with a form', () => {
  it('goes to the control whose name ends the path', () => {
    const error = new ApiError('Wrong', 'BAD_USER_INPUT', [{ field: 'cooperative.name', message: 'A name is needed.' }, { field: 'input.hours.0.closes', message: 'Comes too early.' }]);
    expect([...serverProblems(error, names, t)]).toEqual([['name', 'A name is needed.'], ['hours.0.closes', 'Comes too early.']]);
  });
  it('counts for the whole form when the form does not show the field', () => {
    const error = new ApiError('Wrong', 'BAD_USER_INPUT', [{ field: 'slug', message: 'is taken' }]);
    expect([...serverProblems(error, names, t)]).toEqual([['', 'slug: is taken']]);
  });
  it('does not take a field for another whose name it only ends with', () => {
    const error = new ApiError('Wrong', 'BAD_USER_INPUT', [{ field: 'surname', message: 'is missing' }]);
    expect([...serverProblems(error, names, t).keys()]).toEqual(['']);
  });
  it('explains codes without fields in the reader\'s words, and stale versions whatever their field', () => {
    expect(serverProblems(new ApiError('no', 'FORBIDDEN'), names, t).get('')).toBe(messages['trouble.forbidden']);
    expect(serverProblems(new NetworkError('cut'), names, t).get('')).toBe(messages['trouble.network']);
    const stale = new ApiError('Someone changed this.', 'STALE_VERSION', [{ field: 'expectedVersion', message: 'is not the current version' }]);
    expect([...serverProblems(stale, names, t)]).toEqual([['', messages['trouble.stale']]]);
  });
});
