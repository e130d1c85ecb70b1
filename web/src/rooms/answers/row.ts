// A comment in the desk's list, as the desk reads it.

import type { Desk_consultation$data } from "./__generated__/Desk_consultation.graphql";

export type Row = Desk_consultation$data["comments"]["edges"][number]["node"];
