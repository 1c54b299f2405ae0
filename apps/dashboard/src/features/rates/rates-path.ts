export const RATES_PATH = '/admin/rates';
