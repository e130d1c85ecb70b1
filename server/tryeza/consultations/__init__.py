"""The room of consultations: who is asked about which version, when, and by which rules."""
