"""The room of people: accounts, invitations, signing in, sessions and tokens."""
