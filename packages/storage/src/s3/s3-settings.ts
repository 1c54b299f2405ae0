/** An S3-compatible store of the office's own: MinIO, Ceph, Garage, or a provider's. */
export interface S3Settings {
  /** The address of the service; buckets are asked for in the path. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}
