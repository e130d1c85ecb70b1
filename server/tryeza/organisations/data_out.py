"""What this room keeps of a person, for the file of their data that they take out."""

from tryeza.organisations.models import Organisation, Representative
from tryeza.organisations.terms import shown_as_days
from tryeza.people.data_out import Listed, Lists

_ORGANISATION = (Organisation.id, Organisation.names)

LISTS: Lists = {
    "represented": Listed(
        Representative.person_id,
        (
            Representative.id,
            Representative.organisation_id,
            Organisation.names.label("organisation"),
            Representative.function,
            Representative.is_lead,
            *shown_as_days(Representative.term),
            Representative.recorded_at,
            Representative.agreed_at,
            Representative.withdrawn_at,
        ),
        Organisation.id == Representative.organisation_id,
    ),
    "representatives_recorded": Listed(
        Representative.recorded_by_id,
        (Representative.id, Representative.organisation_id, Representative.recorded_at),
    ),
    "registered": Listed(Organisation.registered_by_id, (*_ORGANISATION, Organisation.created_at)),
    "standings_decided": Listed(
        Organisation.standing_set_by_id,
        (*_ORGANISATION, Organisation.standing, Organisation.standing_set_at),
    ),
}
