/**
 * What every long piece of work is handed: how to say what it does, and when to stop.
 *
 * @typedef {object} Work
 * @property {<T>(what: string, work: () => Promise<T>, outcome?: (result: T) => string) => Promise<T>} step
 * @property {AbortSignal} signal
 */

export {};
