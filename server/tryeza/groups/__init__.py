"""The room of groups: working groups and their kin, with seats held by organisations for a term."""
