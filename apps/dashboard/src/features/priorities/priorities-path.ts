export const PRIORITIES_PATH = '/admin/priorities';
