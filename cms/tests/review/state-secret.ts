/** The refusal that seals an item (MOHA-12.3). */
export const stateSecret = {
  move: 'refuse' as const,
  refusalCodes: ['STATE_SECRET'],
  message: 'Nội dung thuộc danh mục bí mật nhà nước.',
}
