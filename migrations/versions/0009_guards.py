"""What must never change is guarded by the database itself."""

from alembic import op

revision = "0009_guards"
down_revision = "0008_reports"
branch_labels = None
depends_on = None

# The words of a published version stay; whose continuation a paragraph is remains a judgement.
_PARAGRAPH = """
CREATE FUNCTION guard_published_paragraph() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM version WHERE id = OLD.version_id AND published_at IS NOT NULL) THEN
        RAISE EXCEPTION 'a published version does not change' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$
"""
_ON_PARAGRAPH = """
CREATE TRIGGER published_stays
BEFORE DELETE OR UPDATE OF version_id, language, position, kind, depth, label, path, marks, text
ON paragraph_version FOR EACH ROW EXECUTE FUNCTION guard_published_paragraph()
"""
# The journal is only ever appended to; `xid` alone is set anew when a dump is read into another
# cluster, whose transactions count from the beginning.
_JOURNAL = """
CREATE FUNCTION guard_journal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal is only appended to' USING ERRCODE = 'restrict_violation';
END $$
"""
_ON_JOURNAL = """
CREATE TRIGGER only_appended
BEFORE DELETE OR TRUNCATE OR UPDATE
ON journal FOR EACH STATEMENT EXECUTE FUNCTION guard_journal()
"""
_REPORT = """
CREATE FUNCTION guard_published_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.published_at IS NOT NULL THEN
        RAISE EXCEPTION 'a published report does not change' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$
"""
_ON_REPORT = """
CREATE TRIGGER published_stays BEFORE DELETE OR UPDATE ON report
FOR EACH ROW EXECUTE FUNCTION guard_published_report()
"""


def upgrade() -> None:
    """Put the guards up."""
    for statement in (_PARAGRAPH, _ON_PARAGRAPH, _JOURNAL, _ON_JOURNAL, _REPORT, _ON_REPORT):
        op.execute(statement)


def downgrade() -> None:
    """Take them down."""
    op.execute("DROP TRIGGER published_stays ON report")
    op.execute("DROP FUNCTION guard_published_report")
    op.execute("DROP TRIGGER only_appended ON journal")
    op.execute("DROP FUNCTION guard_journal")
    op.execute("DROP TRIGGER published_stays ON paragraph_version")
    op.execute("DROP FUNCTION guard_published_paragraph")
