"""What every room stands on and no room's own: identity, time, transactions, the journal, words."""
