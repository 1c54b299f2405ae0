export const STATISTICS_PATH = '/library/statistics';
