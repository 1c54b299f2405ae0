export { serveFile as GET } from '../../../../attachments/serve-file.ts';
