/** The two sign-offs of a profile: someone who knows the trade, and someone who knows the language and the rules. */
export const FREIGABEARTEN = {fachlich: 'fachliche', redaktionell: 'redaktionelle'} as const;

export type Freigabeart = keyof typeof FREIGABEARTEN;
