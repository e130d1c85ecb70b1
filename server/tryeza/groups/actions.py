"""The verbs of a group itself: found it, edit what is said of it, dissolve it."""

from collections.abc import Mapping
from datetime import date
from typing import Unpack
from uuid import UUID

from sqlalchemy import exists, not_, select

from tryeza.groups import rules
from tryeza.groups.acting import facts_of, load_group, record
from tryeza.groups.details import Columns, Details, Particulars, checked, reason_of
from tryeza.groups.features import FEATURES
from tryeza.groups.models import Group, GroupKind
from tryeza.groups.rules import Act
from tryeza.kernel import ids
from tryeza.kernel.constraints import told
from tryeza.kernel.errors import Conflict, invalid
from tryeza.kernel.work import Work
from tryeza.organisations.acting import digest_of
from tryeza.organisations.naming import base_slug, slug_of, sort_columns
from tryeza.organisations.terms import shortened, term_inside, term_of


async def found(
    work: Work,
    *,
    kind: GroupKind,
    names: Mapping[str, str],
    since: date,
    until: date | None = None,
    parent_id: UUID | None = None,
    on: date,
    **particulars: Unpack[Particulars],
) -> UUID:
    """Found a group with its term, both days included, and give its id.

    A group inside another lasts no longer than that one; without `until`, as long. Raises Invalid
    when its kind may not stand there, or its term reaches beyond the parent's.
    """
    parent = await load_group(work, parent_id) if parent_id else None
    act = Act.FOUND_CHILD if parent else Act.FOUND
    rules.require(work.actor, act, facts_of(parent) if parent else None, on=on)
    _require_place(kind, parent)
    columns = checked({"names": names, **particulars})
    columns.setdefault("is_public", FEATURES[kind].starts_public)
    group_id = ids.new_id()
    group = Group(
        **columns,
        **sort_columns(columns["names"]),
        id=group_id,
        slug=await _free_slug(work, group_id, columns),
        kind=kind,
        parent_id=parent_id,
        term=term_inside(parent.term, since, until) if parent else term_of(since, until),
        created_by_id=work.actor.person_id,
        created_at=work.now,
    )
    work.session.add(group)
    with told({"uq_working_group_slug": invalid("names", "groups.just_founded")}):
        await work.session.flush()
    record(
        work,
        "group_founded",
        group_id,
        group_kind=kind,
        parent=str(parent_id) if parent_id else None,
        public=group.is_public,
        digest=digest_of(columns),
    )
    return group_id


async def edit(
    work: Work, *, group_id: UUID, revision: int, on: date, **details: Unpack[Details]
) -> int:
    """Change what is said of a group and give its new revision; what is absent stays.

    Raises Conflict when it is no longer at `revision`, Invalid when values do not fit.
    """
    group = await load_group(work, group_id)
    rules.require(work.actor, Act.EDIT, facts_of(group), on=on)
    if group.revision != revision:
        raise Conflict(
            "groups.changed_meanwhile", subject_id=group_id, current_revision=group.revision
        )
    changed = {k: v for k, v in checked(details).items() if getattr(group, k) != v}
    if not changed:
        return revision
    names = changed.get("names", group.names)
    for key, value in {**changed, **sort_columns(names), "revision": revision + 1}.items():
        setattr(group, key, value)
    await work.session.flush()
    record(
        work,
        "group_edited",
        group_id,
        fields=sorted(changed),
        digest=digest_of(changed),
        revision=revision + 1,
    )
    return revision + 1


async def dissolve(work: Work, *, group_id: UUID, until: date, reason: str, on: date) -> None:
    """End a group's term early, for a reason; `until` is its last day. Its seats end with it.

    Raises Invalid while groups that belong to it would outlast it.
    """
    group = await load_group(work, group_id)
    rules.require(work.actor, Act.DISSOLVE, facts_of(group), on=on)
    group.term = shortened(group.term, until)
    group.dissolved_reason = reason_of(reason)
    group.dissolved_by_id = work.actor.person_id
    group.revision += 1
    await work.session.flush()
    await _require_no_longer_children(work, group)
    record(
        work,
        "group_dissolved",
        group_id,
        until=until.isoformat(),
        reason_digest=digest_of(group.dissolved_reason),
    )


def _require_place(kind: GroupKind, parent: Group | None) -> None:
    features = FEATURES[kind]
    if parent is None and features.needs_parent:
        raise invalid("parentId", "groups.needs_a_parent")
    if parent is not None and parent.kind not in features.parents:
        raise invalid("parentId", "groups.does_not_belong_there")


async def _free_slug(work: Work, group_id: UUID, columns: Columns) -> str:
    base = base_slug(columns["names"])
    taken = (await work.session.execute(select(exists().where(Group.slug == base)))).scalar_one()
    return slug_of(columns["names"], taken=(base,) if taken else (), thing_id=group_id)


async def _require_no_longer_children(work: Work, group: Group) -> None:
    outlasts = not_(Group.term.contained_by(group.term))
    children = exists().where(Group.parent_id == group.id, outlasts)
    if (await work.session.execute(select(children))).scalar_one():
        raise invalid("until", "groups.has_groups_inside")
