export { receiveUpload as POST } from '../../attachments/receive-upload.ts';
