/** The day the templates were last looked at as the accessibility statement says, `YYYY-MM-DD`. */
export const assessedOn = '2026-11-23'
