import about from '../../package.json' with { type: 'json' };

export const serverVersion: string = about.version;
