// Who sits around the table, co-leads first, each with its side and those who fill the seat.

import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense } from "react";
import { graphql, useFragment } from "react-relay";
import { Empty } from "~/design/Empty/Empty";
import { Go } from "~/design/Go/Go";
import { Section } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import { SEAT_ROLES, SIDE_TONES, SIDES, useSaying } from "~/words/vocabulary";
import type { Seats_group$data, Seats_group$key } from "./__generated__/Seats_group.graphql";

const SeatActs = lazy(() => import("./SeatActs"));

type Seat = Seats_group$data["seats"][number];

export function Seats(props: { readonly group: Seats_group$key }): ReactNode {
  const { t } = useLingui();
  const { seats } = useFragment(
    graphql`
      fragment Seats_group on Group @argumentDefinitions(language: { type: "Language" }) {
        seats {
          id
          role
          side
          since
          until
          viewerCanFill
          viewerCanEnd
          organisation {
            id
            slug
            side
            name(language: $language)
          }
          holders {
            id
            isAlternate
            viewerCanVacate
            person {
              name
            }
          }
          ...SeatActs_seat @arguments(language: $language)
        }
      }
    `,
    props.group,
  );
  return (
    <Section title={<Trans>Seats</Trans>}>
      {seats.length === 0 ? (
        <Empty title={<Trans>There are no seats yet</Trans>} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
        <section className="scrolls" tabIndex={0} aria-label={t`Seats`}>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Organisation</Trans>
                </th>
                <th scope="col">
                  <Trans>Role</Trans>
                </th>
                <th scope="col">
                  <Trans>Side</Trans>
                </th>
                <th scope="col">
                  <Trans>Representatives</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {seats.map((seat) => (
                <SeatRow key={seat.id} seat={seat} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Section>
  );
}

function SeatRow({ seat }: { readonly seat: Seat }): ReactNode {
  const say = useSaying();
  const { organisation, role, side, holders } = seat;
  const mayAct =
    seat.viewerCanFill || seat.viewerCanEnd || holders.some((one) => one.viewerCanVacate);
  return (
    <tr>
      <th scope="row">
        <Go to="/organisations/$slug" params={{ slug: organisation.slug }}>
          {organisation.name}
        </Go>
      </th>
      <td>{say(SEAT_ROLES, role)}</td>
      <td>
        <Tag tone={SIDE_TONES[side] ?? "plain"}>{say(SIDES, side)}</Tag>
      </td>
      <td>
        {holders.map(({ id, person, isAlternate }, at) => (
          <span key={id}>
            {at > 0 && ", "}
            {person.name}
            {isAlternate && (
              <>
                {" "}
                (<Trans>alternate</Trans>)
              </>
            )}
          </span>
        ))}
        {mayAct && (
          <Suspense>
            <SeatActs seat={seat} />
          </Suspense>
        )}
      </td>
    </tr>
  );
}
