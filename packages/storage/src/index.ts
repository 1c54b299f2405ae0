export { type AcceptedFile, acceptFile, type ToKeep } from './accept-file.ts';
export { type MediaType, mediaTypes } from './content/media-types.ts';
export { type ContentKey, contentKey, isContentKey } from './content-key.ts';
export type { Incoming } from './incoming.ts';
export { limits } from './limits.ts';
export { type Files, openFiles, type StorageSettings } from './open-storage.ts';
export { type FileFault, RefusedFile } from './refused-file.ts';
export type { S3Settings } from './s3/s3-settings.ts';
export type { ByteRange, Storage, StoredFile } from './storage.ts';
