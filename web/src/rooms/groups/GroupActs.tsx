// What those who lead a group can do with it.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import type { GroupActs_group$key } from "./__generated__/GroupActs_group.graphql";
import { DissolveGroup } from "./DissolveGroup";
import { EditGroup } from "./EditGroup";
import { FoundInside } from "./FoundInside";
import { GiveSeat } from "./GiveSeat";

type Doing = "edit" | "seat" | "found" | "dissolve";

export default function GroupActs(props: { readonly group: GroupActs_group$key }): ReactNode {
  const [doing, setDoing] = useState<Doing>();
  const group = useFragment(
    graphql`
      fragment GroupActs_group on Group {
        id
        slug
        kind
        viewerCanEdit
        viewerCanGiveSeats
        viewerCanFoundInside
        viewerCanDissolve
        ...EditGroup_group
        ...GiveSeat_group
        ...DissolveGroup_group
      }
    `,
    props.group,
  );
  const close = (): void => setDoing(undefined);
  return (
    <div className="stack screen-only">
      <div className="row tight">
        {group.viewerCanEdit && (
          <Button isSmall aria-expanded={doing === "edit"} onClick={() => setDoing("edit")}>
            <Trans>Edit</Trans>
          </Button>
        )}
        {group.viewerCanGiveSeats && (
          <Button isSmall aria-expanded={doing === "seat"} onClick={() => setDoing("seat")}>
            <Trans>Give a seat</Trans>
          </Button>
        )}
        {group.viewerCanFoundInside && (
          <Button isSmall aria-expanded={doing === "found"} onClick={() => setDoing("found")}>
            <Trans>Found a group inside</Trans>
          </Button>
        )}
        {group.viewerCanDissolve && (
          <Button isSmall look="danger" onClick={() => setDoing("dissolve")}>
            <Trans>Dissolve</Trans>
          </Button>
        )}
      </div>
      {doing === "edit" && <EditGroup group={group} onClose={close} />}
      {doing === "seat" && <GiveSeat group={group} onClose={close} />}
      {doing === "found" && <FoundInside groupSlug={group.slug} onClose={close} />}
      {doing === "dissolve" && <DissolveGroup group={group} onClose={close} />}
    </div>
  );
}
