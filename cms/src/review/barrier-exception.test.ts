import { expect, it } from 'vitest'
import { type BarrierException, exceptedBarriers } from './barrier-exception'

const exception: BarrierException = {
  ...{ until: '2026-12-31', reason: 'Bản gốc chỉ có trên giấy', covers: ['a'] },
  ...{ byId: 3, byName: 'Trần Minh Đức', at: '2026-11-23T02:00:00.000Z' },
}

it('MOHA-pre an exception holds to the end of its last day in Việt Nam, and not a moment longer', () => {
  expect(exceptedBarriers(exception, new Date('2026-12-31T16:59:59Z'))).toEqual(['a'])
  expect(exceptedBarriers(exception, new Date('2026-12-31T17:00:00Z'))).toEqual([])
  expect(exceptedBarriers(null, new Date('2026-11-23T00:00:00Z'))).toEqual([])
})
