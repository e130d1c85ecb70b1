"""The room of consultations: who is asked about which version, between which dates, by which rules."""
