"""The room of reports: what a consultation brought, frozen, with numbers that come from records."""
