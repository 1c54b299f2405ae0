export const LEAST_LETTERS = 12;
export const MOST_LETTERS = 128;
