"""What this room keeps of a person, for the file of their data that they take out."""

from tryeza.documents.models import Document, Lineage, StoredFile, Version
from tryeza.people.data_out import Listed, Lists

_VERSION = (Version.id, Version.document_id, Version.number, Version.label)

LISTS: Lists = {
    "files_uploaded": Listed(
        StoredFile.uploaded_by_id,
        (
            StoredFile.id,
            StoredFile.name,
            StoredFile.media_type,
            StoredFile.size,
            StoredFile.created_at,
        ),
    ),
    "drafts_begun": Listed(
        Document.created_by_id, (Document.id, Document.titles, Document.created_at)
    ),
    "versions_prepared": Listed(Version.created_by_id, (*_VERSION, Version.created_at)),
    "versions_published": Listed(Version.published_by_id, (*_VERSION, Version.published_at)),
    "lineages_confirmed": Listed(
        Lineage.confirmed_by_id,
        (Lineage.id, Lineage.from_version_id, Lineage.to_version_id, Lineage.confirmed_at),
    ),
}
