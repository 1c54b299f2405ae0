/** Another process, or this one, has the directory of the embedded database open. */
export class DatabaseInUse extends Error {
  override readonly name = 'DatabaseInUse';

  constructor(directory: string, pid: number | undefined) {
    const holder =
      pid === process.pid ? 'this process' : pid === undefined ? 'another process' : `process ${pid}`;
    super(`The database in ${directory} is already open in ${holder}.`);
  }
}
