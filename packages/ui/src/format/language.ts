/** The two languages of the interface; Vietnamese is the first. */
export type Language = 'vi' | 'en';
