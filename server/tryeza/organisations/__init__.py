"""The room of organisations: who they are, who verified them, who may speak for them."""
