import { type RefusalCode, refusalGrounds } from 'shared-types/review'
import { clauseWords } from './clause-words'

const words: Record<RefusalCode, string> = {
  OUT_OF_SCOPE: 'Nội dung ngoài phạm vi được đăng trên Cổng theo quy định hiện hành',
  AGAINST_POLICY: 'Nội dung không phù hợp với chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước',
  STATE_SECRET: 'Thông tin thuộc bí mật nhà nước',
  NOT_YET_RELEASABLE: 'Thông tin cơ quan có thẩm quyền quyết định chưa công bố',
  RESTRICTED_CIRCULATION: 'Thông tin chỉ phổ biến trong phạm vi hẹp',
  UNTRUE: 'Thông tin không đúng sự thật',
  DUPLICATE: 'Thông tin trùng với nội dung đã đăng',
  LOW_QUALITY: 'Chất lượng chưa đạt và đơn vị cung cấp không bổ sung, kiểm chứng theo yêu cầu',
  OTHER_LEGAL: 'Thông tin khác pháp luật không cho phép đăng',
  UNTIMELY: 'Thời điểm đăng chưa phù hợp',
  PROHIBITED_CONTENT: 'Nội dung bị cấm',
}

/** A ground of refusal as the provider reads it, with its clause (MOHA-12), or null for a code the table does not have. */
export function groundMessage(code: string): string | null {
  const ground = refusalGrounds.find((one) => one.code === code)
  return ground ? `${words[ground.code]}, ${clauseWords(`MOHA-${ground.clause}`)}.` : null
}
