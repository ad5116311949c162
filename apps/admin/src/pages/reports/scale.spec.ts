import { percentOf, niceMost } from './scale.js';

it('ends where people would end it', () => expect([0, 1, 3, 12, 50, 51, 999, 14_640].map(niceMost)).toEqual([1, 1, 5, 20, 50, 100, 1000, 20_000]));
it('gives a value its part of the length, and never more than all', () => expect([0, 25, 100, 150, -5, 300].map((value) => percentOf(value, 200))).toEqual([0, 12.5, 50, 75, 0, 100]));
