/** The currencies of the province's partners, the most frequent first. */
export const CURRENCIES = [
  'VND',
  'USD',
  'EUR',
  'KRW',
  'JPY',
  'CNY',
  'GBP',
  'AUD',
  'CAD',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'LAK',
  'THB',
] as const;
