// What may go wrong between us and the graph, apart from problems, which are answers.
//
//   Failure
//   ├── Unreachable      the server was not reached: the network, or the server itself
//   └── Refused          it was reached and says no; `code` is one of the contract's

export class Failure extends Error {}

export class Unreachable extends Failure {}

export class Refused extends Failure {
  /** UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, INVALID, LIMIT, BAD_REQUEST or INTERNAL. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
