import type { Branch, PagePlan } from './page-plan.ts'
import type { Read } from './question.ts'

/** Which pages there are, as an answer like any other: `grow` names pages and further branches. */
export function branchOf(name: string, grow: (read: Read) => (PagePlan | Branch)[]): Branch {
  return {
    what: 'branch',
    question: {
      key: `branch ${name}`,
      large: true,
      answer: grow,
      digest: (children: readonly (PagePlan | Branch)[]) => children.map((child) => child.question.key).join('\n'),
    },
  }
}
