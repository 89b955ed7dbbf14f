/** The issue being worked on: its rows, and those of every issue before it, must each have a test. */
export const currentIssue = 4
