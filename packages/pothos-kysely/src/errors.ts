import { GraphQLError } from 'graphql';

/** Input that a person can put right: reaches the client as it is, with `BAD_USER_INPUT` and the argument's name. */
export class BadUserInput extends GraphQLError {
  constructor(argument: string, message: string) {
    super(`${argument}: ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument } });
  }
}
