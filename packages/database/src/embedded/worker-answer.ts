/** What the worker thread says to its socket: that it is ready, then once per write the bytes of the answer. */
export type WorkerAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };
