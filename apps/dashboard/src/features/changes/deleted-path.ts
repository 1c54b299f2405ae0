export const DELETED_PATH = '/admin/deleted';
