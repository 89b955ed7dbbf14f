import { expect, it } from 'vitest'
import { namesInPath } from './names-in-path'

it('F33 finds every name in a path, however it is written', () => {
  expect(namesInPath('/van-ban/a/so-sanh/b/')).toEqual(['a', 'so-sanh', 'b'])
  expect(namesInPath('/en/van-ban/a/')).toEqual(['a'])
  expect(namesInPath('/van-ban/a.json')).toEqual(['a'])
  expect(namesInPath('/tin/%61B')).toEqual(['ab'])
  expect(namesInPath('/tin/%E0%A4%A/')).toEqual(['%e0%a4%a'])
  expect(namesInPath('/')).toEqual([])
})
