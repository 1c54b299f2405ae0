/** Why a backup, its restoring or a copy was not done, as a sentence for whoever runs the machine. Nothing has changed. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}
