/** The day on which the test project is checked. */
export const HEUTE = '2026-11-22';
