import { expect, it } from 'vitest'
import { sortPaths } from './sort-paths'

it.each([
  ['title:asc', [['title']]],
  ['title:ASC,updatedAt:desc', [['title'], ['updatedAt']]],
  ['createdBy.password:ASC', [['createdBy', 'password']]],
  ['createdBy[password]:ASC', [['createdBy', 'password']]],
  [
    ['title', 'createdBy.password:desc'],
    [['title'], ['createdBy', 'password']],
  ],
  [{ 0: 'title', 1: 'createdBy.password' }, [['title'], ['createdBy', 'password']]],
  [{ createdBy: { password: 'asc' } }, [['createdBy', 'password']]],
  [{ channel: { createdBy: { password: 'asc' } } }, [['channel', 'createdBy', 'password']]],
  [{ 0: { createdBy: { password: 'asc' } } }, [['createdBy', 'password']]],
  [{ 'createdBy.password': 'asc' }, [['createdBy', 'password']]],
  [undefined, []],
])('reads %j as the fields it orders by', (sort, paths) => {
  expect(sortPaths(sort)).toEqual(paths)
})
