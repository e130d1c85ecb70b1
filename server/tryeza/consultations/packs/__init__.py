"""Rule packs: their types (`shape`), reading them (`reading`), what they demand (`demands`)."""
