export const ACCESS_PATH = '/admin/access';
