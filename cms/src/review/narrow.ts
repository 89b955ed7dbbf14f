/** Narrows a query by one more condition, beside whatever it filters by already. */
export function narrow(query: Record<string, unknown>, condition: Record<string, unknown>): void {
  query['filters'] = query['filters'] ? { $and: [query['filters'], condition] } : condition
}
