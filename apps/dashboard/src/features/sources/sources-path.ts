export const SOURCES_PATH = '/library/sources';
