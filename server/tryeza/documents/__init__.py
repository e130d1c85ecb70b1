"""The room of documents: texts in immutable versions, whose paragraphs live on by lineage."""
