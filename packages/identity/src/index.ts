export { type Attempt, beginAttempt, forgetAttempt } from './attempt/attempts.ts';
export { ADDRESS_HEADER, type Auth, createAuth } from './auth.ts';
export {
  CommandRefused,
  type OperatorCommand,
  parseOperatorCommand,
  runOperatorCommand,
} from './command/operator-command.ts';
export { createIdentity, type Identity } from './identity.ts';
export { type IdentitySettings, PROVIDER, type ProviderSettings } from './identity-settings.ts';
export { type Acceptance, type Accepted, acceptLink } from './link/accept-link.ts';
export { firstAdminLink } from './link/first-admin.ts';
export { createLink, findLink, linkAddress } from './link/one-time-link.ts';
export { changePassword } from './password/change-password.ts';
export { hashPassword, verifyPassword } from './password/hash-password.ts';
export { type PasswordFault, passwordFault } from './password/password-fault.ts';
export { passwordHashOf } from './password/set-password.ts';
export { type ChangeFault, changePerson, type PersonChange } from './people/change-person.ts';
export { type Invitation, invitePerson } from './people/invite-person.ts';
export { type ListedPerson, listPeople } from './people/people.ts';
export { resetPerson } from './people/reset-person.ts';
export { endSession, endSessions } from './session/end-sessions.ts';
export { type OwnSession, ownSessions } from './session/own-sessions.ts';
export { tidy } from './session/tidy.ts';
export {
  endToken,
  issueToken,
  type NewToken,
  type OwnToken,
  ownTokens,
  type TokenScope,
  tokenScopes,
} from './token/api-token.ts';
export { type Credentials, type SignedIn, TooManyRequests } from './viewer/signed-in.ts';
export { Viewers } from './viewer/viewers.ts';
